import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach } from "vitest";
import { createCommands } from "../../src/commands/commands.ts";
import { pageCommands } from "../../src/commands/page-commands.ts";
import { knownIdsOf } from "../../src/link/known-ids.ts";
import { type Atlas, indexAtlas, type Outlines, outlinesOf } from "../../src/model/atlas.ts";
import { panelKey } from "../../src/model/choice/panel.ts";
import { htmlLang, type Language } from "../../src/model/localised.ts";
import type { Tour } from "../../src/model/tour.ts";
import { createReads } from "../../src/state/reads.ts";
import { type AtlasState, type AtlasStore, createAtlasStore } from "../../src/state/store.ts";
import { firstTexts, laterTexts, texts } from "../../src/ui/text/texts.ts";
import { applyLanguage, createWords } from "../../src/ui/text/words.ts";
import type { Text } from "../../src/ui/text/text.ts";
import { type AppServices, AppContext } from "../../src/ui/app-context.tsx";
import { builtAtlas } from "../geodata/built-atlas.ts";
import { allByRole, byRole, type Name, visibleText } from "./roles.ts";
import { quietServices } from "./services.ts";
import { textSource } from "./text-source.ts";
import { settled } from "./settled.ts";

const built = await builtAtlas();

/** The atlas as it is built, for every test of a file. */
export const atlas: Atlas = indexAtlas(built.data);
export const outlines: Outlines = outlinesOf(built.features);
export const plannedRail = built.plannedRail;
export const shippedTours: readonly Tour[] = built.tours;

export interface Options {
  readonly language?: Language;
  readonly state?: Partial<AtlasState>;
  /** In place of the quiet services. */
  readonly services?: Partial<AppServices>;
}

export interface Rendered {
  readonly container: HTMLElement;
  readonly store: AtlasStore;
  readonly services: AppServices;
  /** The words of its language. */
  readonly words: Text;
  /** What can be read, without closed citations. */
  readonly text: () => string;
  readonly get: (role: string, name: Name) => HTMLElement;
  readonly all: (role: string, name?: Name) => readonly HTMLElement[];
  /** Presses the one button, link, box or summary of that name. */
  readonly press: (name: Name, role?: string) => Promise<void>;
  /** Types into the one field of that name, or chooses in it. */
  readonly type: (name: Name, value: string, role?: string) => Promise<void>;
  readonly key: (key: string, target?: Element) => Promise<void>;
  readonly unmount: () => void;
}

let mounted: (() => void)[] = [];

afterEach(() => {
  for (const unmount of mounted) unmount();
  mounted = [];
});

/** Mounts a part of the app as the page does: real atlas, store, words and keys. */
export async function renderInAtlas(
  child: ComponentChild,
  { language = "en", state = {}, services = {} }: Options = {},
): Promise<Rendered> {
  const store = createAtlasStore({ language, ...state });
  const reads = createReads(atlas);
  const commands = createCommands({ store, isPopoverOpen: () => false });
  commands.register(pageCommands, () => ({ store, reads }));
  const shown = { language, text: firstTexts[language], later: laterTexts[language] };
  const words = createWords(shown, textSource.later);
  applyLanguage(store, words, textSource);
  const tours = Promise.resolve(shippedTours);
  const view: AppServices = {
    atlas,
    store,
    reads,
    commands,
    words,
    hrefOf: (panel) => `#${panelKey(panel)}`,
    printed: false,
    isEmbed: false,
    known: knownIdsOf(atlas),
    outlines: Promise.resolve(outlines),
    tours: () => tours,
    ownTours: () => new Promise(() => undefined),
    ownLayers: () => new Promise(() => undefined),
    workspace: () => new Promise(() => undefined),
    ...quietServices,
    ...services,
  };
  const container = document.body.appendChild(document.createElement("div"));
  document.documentElement.lang = htmlLang(language);
  const stop = new AbortController();
  window.addEventListener("keydown", (event) => commands.press(event), {
    capture: true,
    signal: stop.signal,
  });
  const unmount = (): void => {
    stop.abort();
    void act(() => render(null, container));
    container.remove();
  };
  mounted.push(unmount);
  await settled(() => render(<AppContext.Provider value={view}>{child}</AppContext.Provider>, container));

  const get = (role: string, name: Name): HTMLElement => byRole(container, role, name);
  return {
    container,
    store,
    services: view,
    words: texts[language],
    text: () => visibleText(container),
    get,
    all: (role, name) => allByRole(container, role, name),
    press: async (name, role = "button") => {
      const element = get(role, name);
      if (element.matches(":disabled")) throw new Error(`the ${role} ${String(name)} is disabled`);
      await settled(() => element.click());
    },
    type: async (name, value, role = "textbox") => {
      const field = get(role, name) as HTMLInputElement;
      await settled(() => {
        field.focus();
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      });
    },
    key: async (key, target = document.activeElement ?? document.body) => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      await settled(() => target.dispatchEvent(event));
    },
    unmount,
  };
}
