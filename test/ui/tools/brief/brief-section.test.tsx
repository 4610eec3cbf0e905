// @vitest-environment happy-dom
import { useState } from "preact/hooks";
import { describe, expect, it, vi } from "vitest";
import { circleAround } from "../../../../src/model/distance.ts";
import { languages } from "../../../../src/model/localised.ts";
import type { BriefProps } from "../../../../src/ui/tools/brief/brief-props.ts";
import { BriefSection } from "../../../../src/ui/tools/brief/brief-section.tsx";
import { BriefAnswer } from "../../../../src/ui/tools/brief/brief-answer.tsx";
import { ownLayer } from "../../../fixtures/own-layer.ts";
import { star } from "../../../model/geometry/shapes.ts";
import { clientInMemory } from "../../panels/workspace/workspace-at-work.tsx";
import { expectReadable } from "../../readable.ts";
import { type Options, renderInAtlas } from "../../render.tsx";
import { failed } from "../../services.ts";
import { settled } from "../../settled.ts";

const circle = circleAround([114.07, 22.49], 1_500);
const props: BriefProps = { name: "Pond", self: null, shapeKey: "pond", shapeOf: () => circle };

async function render(options: Options = {}, changed: Partial<BriefProps> = {}) {
  const rendered = await renderInAtlas(<BriefAnswer {...props} {...changed} />, options);
  await settled();
  return rendered;
}

describe("a brief in words", () => {
  it.each(languages)("is readable in %s, as sentences and as a table", async (language) => {
    const name = language === "en" ? "Pond" : "魚塘";
    const { container, all } = await render({ language }, { name });
    expect(all("table")).toHaveLength(1);
    expectReadable(container, language);
  });

  it("says what is touched, what is near, what was promised and what was not looked at", async () => {
    const { container } = await render();
    const said = container.querySelector('[role="status"]')?.textContent ?? "";
    expect(said).toMatch(/^Pond measures 70\d ha\. Pond touches \d+ sites?: .+\([\d.,]+ ha of it\)/);
    expect(said).toMatch(/Within 1 km (lie|lies) \d+ more: |No other site lies within 1 km/);
    expect(said).toMatch(/promised for|No dated promise/);
    expect(said).toMatch(/Not looked at, for want of a location: sites \d+, measures \d+\.$/);
  });

  it("lights the site of a row on the map", async () => {
    const { container, store } = await render();
    const row = container.querySelector("tbody tr");
    await settled(() => row?.dispatchEvent(new MouseEvent("mouseenter")));
    expect(store.getState().hover).toMatchObject({ kind: "site" });
    await settled(() => row?.dispatchEvent(new MouseEvent("mouseleave")));
    expect(store.getState().hover).toBeNull();
  });

  it("lights it for who comes by keys, too, and leads to its panel", async () => {
    const { container, store } = await render();
    const link = container.querySelector<HTMLAnchorElement>("tbody th a");
    await settled(() => link?.focus());
    const { hover } = store.getState();
    expect(hover).toMatchObject({ kind: "site" });
    expect(link?.getAttribute("href")).toMatch(new RegExp(`${hover?.kind === "site" ? hover.id : "none"}$`));
    await settled(() => link?.blur());
    expect(store.getState().hover).toBeNull();
  });

  it("shows no count of another shape while it counts anew", async () => {
    const state = { ownLayers: [ownLayer("layer-a", { name: "Trees" })] };
    let answer: (found: readonly { layer: string; count: number }[]) => void = () => undefined;
    const touching = () =>
      new Promise<readonly { layer: string; count: number }[]>((resolve) => (answer = resolve));
    const services = { ownLayers: async () => ({ ...clientInMemory().client, touching }) };
    let show: (shapeKey: string) => void = () => undefined;
    const Changing = () => {
      const [shapeKey, setShapeKey] = useState("pond");
      show = setShapeKey;
      return <BriefAnswer {...props} shapeKey={shapeKey} />;
    };
    const { text } = await renderInAtlas(<Changing />, { state, services });
    await settled();
    await settled(() => answer([{ layer: "layer-a", count: 7 }]));
    expect(text()).toContain("7 of the layer Trees");
    await settled(() => show("another"));
    expect(text()).not.toContain("7 of the layer Trees");
  });

  it("counts what of the reader's own layers lies within, and says when it could not", async () => {
    const state = { ownLayers: [ownLayer("layer-a", { name: "Trees" })] };
    const client = { ...clientInMemory().client, touching: async () => [{ layer: "layer-a", count: 1_234 }] };
    const counted = await render({ state, services: { ownLayers: async () => client } });
    expect(counted.text()).toContain("1,234 of the layer Trees");
    counted.unmount();
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const broken = await render({ state, services: { ownLayers: () => failed("LAYERS-FAULT") } });
    expect(broken.text()).toContain("Your own layers could not be counted");
  });

  it("is refused in words for an outline that crosses itself too often", async () => {
    const crossing = star([114.15, 22.35], 0.05, 5_001, 2_500);
    const { text } = await render({}, { shapeKey: "star", shapeOf: () => crossing });
    expect(text()).toContain("crosses itself too often");
  });

  it("is worked out when it is opened, and is not on paper", async () => {
    const closed = await renderInAtlas(<BriefSection {...props} />);
    expect(closed.container.querySelector("details")?.textContent).toBe("What it touches, and what is near");
    closed.unmount();
    const printed = await renderInAtlas(<BriefSection {...props} />, { services: { printed: true } });
    expect(printed.container.querySelector("details")).toBeNull();
  });
});
