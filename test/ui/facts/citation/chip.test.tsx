// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { Chip, Chips } from "../../../../src/ui/facts/citation/chip.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas } from "../../render.tsx";

const paragraph = { source: "paper-2021", para: 8 };

describe("a citation", () => {
  it.each(languages)("is readable in %s for every source", async (language) => {
    const cites = atlas.sources.map(({ id }) => ({ source: id }));
    const titles = new Set(atlas.sources.map(({ title }) => title));
    const { container } = await renderInAtlas(<Chips cites={cites} confidence="low" />, { language });
    expectReadable(container, language, (text) => titles.has(text));
    expect(container.querySelectorAll("[popover]")).toHaveLength(atlas.sources.length);
  });

  it("is a small sign whose button opens its card", async () => {
    const { container, get } = await renderInAtlas(<Chip cite={paragraph} />);
    const button = get("button", /^Source: paragraph 8/);
    expect(button.textContent).toBe("¶8");
    const card = container.querySelector(`[id="${button.getAttribute("popovertarget")}"]`);
    expect(card?.textContent).toContain(atlas.source("paper-2021")?.publisher.en);
  });

  it("says how sure it is only where it is not sure", async () => {
    const sure = await renderInAtlas(<Chip cite={paragraph} confidence="high" />);
    expect(sure.container.textContent).not.toContain(sure.words.confidence.high);
    sure.unmount();
    const unsure = await renderInAtlas(<Chip cite={paragraph} confidence="low" />);
    expect(unsure.container.textContent).toContain(unsure.words.confidence.low);
  });

  it.each([
    ["zh-Hant", "標題：本圖的描述"],
    ["zh-Hans", "标题：本图的描述"],
    ["en", "title: our description"],
  ] as const)(
    "says in %s that a title is our description, and of a printed title nothing",
    async (language, note) => {
      const described = { source: "rthk-2025-12-25" };
      const ours = await renderInAtlas(<Chip cite={described} />, { language });
      expect(ours.container.querySelector("[popover]")?.textContent).toContain(note);
      ours.unmount();
      const printed = await renderInAtlas(<Chip cite={paragraph} />, { language });
      expect(printed.container.textContent).not.toContain(note);
    },
  );

  it("leads to the address of its source", async () => {
    const source = atlas.sources.find(({ url }) => url);
    const { container } = await renderInAtlas(<Chip cite={{ source: source?.id ?? "" }} />);
    expect(container.querySelector("[popover] a")?.getAttribute("href")).toBe(source?.url);
  });

  it("says that a source has no address", async () => {
    const source = { ...atlas.source("paper-2021"), url: null } as ReturnType<typeof atlas.source>;
    const { container, words } = await renderInAtlas(<Chip cite={paragraph} />, {
      services: { atlas: { ...atlas, source: () => source } },
    });
    expect(container.querySelector("a")).toBeNull();
    expect(container.textContent).toContain(words.cite.noUrl);
  });

  it("tells two sources of one publisher apart by their years", async () => {
    const years = new Map<string, string[]>();
    for (const { id, publisher, date } of atlas.sources)
      if (date) years.set(publisher.en, [...(years.get(publisher.en) ?? []), id]);
    const [first, second] = [...years.values()].find((ids) => ids.length > 1) ?? [];
    const cites = [first, second].map((source) => ({ source: source ?? "" }));
    const together = await renderInAtlas(<Chips cites={cites} />);
    for (const button of together.all("button")) expect(button.textContent).toMatch(/^\d{4} /);
    together.unmount();
    const alone = await renderInAtlas(<Chips cites={cites.slice(0, 1)} />);
    expect(alone.all("button")[0]?.textContent).not.toMatch(/^\d{4} /);
  });

  it("of a source that is gone has no card, and still says which it was", async () => {
    const { all, container } = await renderInAtlas(<Chip cite={{ source: "no-such-source" }} />);
    expect(all("button")[0]?.textContent).toBe("no-such-source");
    expect(container.querySelector("[popover]")).toBeNull();
  });
});
