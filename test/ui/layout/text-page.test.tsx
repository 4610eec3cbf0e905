// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import { TextPage } from "../../../src/ui/layout/text-page/text-page.tsx";
import { fetchParts } from "../../../src/ui/parts.ts";
import { atlas, renderInAtlas } from "../render.tsx";

beforeAll(async () => {
  await fetchParts();
}, 60_000);

describe("the atlas as one page of text", () => {
  it("has every site and every measure under the anchor that links name", async () => {
    const { container } = await renderInAtlas(<TextPage />, { services: { printed: true } });
    const ids = [...container.querySelectorAll("article")].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(atlas.sites.map(({ id }) => `site/${id}`)));
    expect(ids).toEqual(expect.arrayContaining(atlas.measures.map(({ id }) => `measure/${id}`)));
    expect(container.querySelectorAll("button:not([popovertarget])")).toHaveLength(0);
  }, 60_000);
});
