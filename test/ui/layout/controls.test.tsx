// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { Controls } from "../../../src/ui/layout/controls.tsx";
import { renderInAtlas } from "../render.tsx";
import { settled } from "../settled.ts";

describe("the buttons beside the map", () => {
  it("are those of the commands that are available, and no empty block stands for the others", async () => {
    const { container, store, words, all } = await renderInAtlas(<Controls />);
    const names = () => all("button").map((button) => button.getAttribute("aria-label"));
    const { command } = words;
    const ofPage = [command["own-layers"], command.share, command.print];
    expect(names()).toEqual(ofPage);
    expect(container.querySelectorAll(".controls-group")).toHaveLength(1);
    await settled(() => store.setState({ mapState: "ready" }));
    expect(names()).toEqual([command["zoom-in"], command["zoom-out"], command.home, command.draw, ...ofPage]);
  });
});
