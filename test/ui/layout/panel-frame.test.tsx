// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { lazy } from "../../../src/ui/layout/lazy.tsx";
import { PanelFrame } from "../../../src/ui/layout/panel-frame.tsx";
import { PanelTitle } from "../../../src/ui/layout/panel-title.tsx";
import { useAtlasState } from "../../../src/ui/app-context.tsx";
import { renderInAtlas } from "../render.tsx";
import { settled } from "../settled.ts";

/** A frame whose panel "land" is fetched when `arrive` is called. */
async function frameWithLatePanel() {
  let arrive = (): void => undefined;
  const fetched = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const late = lazy(async () => {
    await fetched;
    return () => <PanelTitle>Land</PanelTitle>;
  });
  const Frame = () => {
    const kind = useAtlasState(({ panel }) => panel.kind);
    return (
      <PanelFrame header={<input aria-label="elsewhere" />} panelKind={kind} panelKey={kind}>
        {kind === "land" ? <late.Part /> : <PanelTitle>{kind}</PanelTitle>}
      </PanelFrame>
    );
  };
  const page = await renderInAtlas(<Frame />);
  const open = (kind: "land" | "about"): Promise<void> =>
    settled(() => page.store.setState({ panel: { kind } }));
  return { ...page, open, arrive: () => settled(arrive) };
}

describe("the title of a panel that is still being fetched", () => {
  it("takes the focus when it is there", async () => {
    const { open, arrive } = await frameWithLatePanel();
    await open("land");
    expect(document.activeElement).toBe(document.body);
    await arrive();
    expect(document.activeElement?.textContent).toBe("Land");
  });

  it("leaves the focus where the reader put it meanwhile", async () => {
    const { open, arrive, get } = await frameWithLatePanel();
    await open("land");
    get("textbox", "elsewhere").focus();
    await arrive();
    expect(document.activeElement).toBe(get("textbox", "elsewhere"));
  });

  it("is not waited for once another panel is open", async () => {
    const { open, arrive, container } = await frameWithLatePanel();
    await open("land");
    await open("about");
    expect(document.activeElement).toBe(container.querySelector("h2"));
    await arrive();
    expect(document.activeElement?.textContent).toBe("about");
  });
});
