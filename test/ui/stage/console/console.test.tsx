// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createCommands } from "../../../../src/commands/commands.ts";
import { type Language, languages } from "../../../../src/model/localised.ts";
import type { FromConsole, FromStage, StageNow } from "../../../../src/model/stage-message.ts";
import { Console } from "../../../../src/ui/stage/console/console.tsx";
import { texts } from "../../../../src/ui/text/texts.ts";
import { expectReadable } from "../../readable.ts";
import { allByRole, byRole, visibleText } from "../../roles.ts";
import { memoryStorage } from "../../services.ts";
import { settled } from "../../settled.ts";

const line = vi.hoisted(() => ({
  hear: (_message: FromStage): void => undefined,
  sent: [] as FromConsole[],
}));

vi.mock(import("../../../../src/data/stage-channel.ts"), async (original) => ({
  ...(await original()),
  openConsoleLine: (_id, onMessage) => {
    line.hear = onMessage;
    return { send: (message) => void line.sent.push(message), close: () => undefined };
  },
}));

const now: StageNow = { step: 0, phase: "showing", isBlank: false, isPlaying: false, hasLaser: false };
const scene = (name: string) => ({
  title: `${name} title`,
  caption: `${name} caption`,
  notes: "",
  seconds: 30,
});
const script = (language: Language) => ({
  tour: "walk",
  language,
  title: "The walk",
  scenes: [{ ...scene("First"), notes: "Say hello." }, scene("Second"), scene("Third")],
});

let container: HTMLElement;

afterEach(() => {
  void act(() => render(null, container));
  container.remove();
  line.sent = [];
});

async function open(language: Language = "en", session: Storage | null = null) {
  container = document.body.appendChild(document.createElement("div"));
  const commands = createCommands({ store: null, isPopoverOpen: () => false });
  const words = { language, text: texts[language] };
  await settled(() =>
    render(<Console id="abcd1234" session={session} words={words} commands={commands} />, container),
  );
  const tell = (...messages: readonly FromStage[]) =>
    settled(() => messages.forEach((message) => line.hear(message)));
  const press = (name: string | RegExp) => settled(() => byRole(container, "button", name).click());
  const key = (name: string) =>
    settled(() => commands.press(new KeyboardEvent("keydown", { key: name, cancelable: true })));
  return { ...texts[language], tell, press, key, text: () => visibleText(container) };
}

const begun = (language: Language = "en"): readonly FromStage[] => [
  { kind: "script", script: script(language), begunAt: Date.now() },
  { kind: "now", now },
];

describe("the presenter's window", () => {
  it("asks for everything, and waits for a tour", async () => {
    const { console: words, text } = await open();
    expect(line.sent).toEqual([{ kind: "hello" }]);
    expect(text()).toContain(words.waiting);
  });

  it.each(languages)("is readable in %s", async (language) => {
    const { console: words, tell, text } = await open(language);
    await tell(...begun(language));
    expectReadable(container, language);
    expect(text()).toContain(words.notes);
    expect(document.title).toBe(words.title);
  });

  it("shows this scene with its notes, and the next", async () => {
    const { console: words, tell, text } = await open();
    await tell(...begun());
    expect(text()).toContain("Say hello.");
    expect(text()).toContain("Second caption");
    await tell({ kind: "now", now: { ...now, step: 2 } });
    expect(text()).toContain(words.noNotes);
    expect(text()).toContain(words.noNext);
  });

  it("asks the window of the audience by button, list and key", async () => {
    const { command, key, press, tell } = await open();
    await tell(...begun());
    line.sent = [];
    await press(command.next);
    await press("Third title");
    await key("b");
    expect(line.sent).toEqual([
      { kind: "command", command: { kind: "next" } },
      { kind: "command", command: { kind: "go", number: 3 } },
      { kind: "command", command: { kind: "blank" } },
    ]);
  });

  it("says what the audience sees: black, a pause, or a picture", async () => {
    const { console: words, tell, text } = await open();
    await tell(...begun());
    expect(text()).toContain(words.noPicture);
    await tell({ kind: "now", now: { ...now, isBlank: true, phase: "paused" } });
    expect(text()).toContain(words.blank);
    expect(text()).toContain(words.phase.paused);
    const viewport = { x: 0, y: 0, width: 1, height: 1 };
    await tell({ kind: "picture", picture: new Blob(["x"]), viewport });
    expect(container.querySelector("img")?.alt).toBe(words.picture);
  });

  it("continues without the window of the audience, and reopens it", async () => {
    const { command, console: words, press, tell, text } = await open();
    await tell(...begun(), { kind: "gone" });
    line.sent = [];
    await press(command.next);
    expect(line.sent).toEqual([]);
    expect(text()).toContain(words.gone);
    expect(byRole(container, "heading", "Second title")).toBeTruthy();
    expect(byRole(container, "link", words.reopen).getAttribute("href")).toContain("tour=walk/2");
    await tell({ kind: "ended" });
    expect(text()).toContain(words.ended);
    expect(allByRole(container, "link", words.reopen)).toEqual([]);
  });

  it("knows after a reload what it knew", async () => {
    const session = memoryStorage();
    const first = await open("en", session);
    await first.tell(...begun());
    void act(() => render(null, container));
    container.remove();
    const again = await open("en", session);
    expect(again.text()).toContain("Say hello.");
  });
});
