import { afterFrame } from "./moments.ts";

/** How soon the page answers a click, in milliseconds from the click. */
export interface Reaction {
  /** The answer stands in the document. */
  readonly written: number;
  /** The frame that shows it has been drawn. */
  readonly painted: number;
}

const openingPanel = '[data-panel="sites"]';

/** Open sites from the list, evenly spread over it, and come back after each. */
export async function timeSites(count: number): Promise<Reaction[]> {
  const reactions: Reaction[] = [];
  const rows = listLinks().length;
  for (let nth = 0; nth < count; nth += 1) {
    const link = listLinks()[Math.floor((nth * rows) / count)];
    if (!link) throw new Error("the list has no sites");
    reactions.push(
      await reaction(
        () => link.click(),
        () => has('[data-panel="site"] .panel-title'),
      ),
    );
    await reaction(
      () => one(".back-link").click(),
      () => has(openingPanel),
    );
  }
  return reactions;
}

/** Go once round the languages, so that the page ends in the one it began with. */
export async function timeLanguages(rounds: number): Promise<Reaction[]> {
  const reactions: Reaction[] = [];
  const count = languageInputs().length;
  if (count < 2) throw new Error("the page offers no second language");
  for (let nth = 0; nth < count * rounds; nth += 1) {
    const inputs = languageInputs();
    const input = inputs[(inputs.findIndex(({ checked }) => checked) + 1) % count];
    if (!input) throw new Error("a language has gone");
    const { lang } = document.documentElement;
    const names = listNames();
    const hasTurned = (): boolean => document.documentElement.lang !== lang && listNames() !== names;
    reactions.push(await reaction(() => input.click(), hasTurned));
  }
  return reactions;
}

/** Move the timeline by months to and fro, as dragging does. */
export async function timeMonths(count: number): Promise<Reaction[]> {
  const slider = document.querySelector<HTMLInputElement>(".month-slider input");
  if (!slider) throw new Error("the page has no timeline");
  const reactions: Reaction[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const before = slider.getAttribute("aria-valuetext");
    const move = (): void => {
      slider.value = String(Number(slider.value) - 7 + (nth % 2) * 13);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    };
    reactions.push(await reaction(move, () => slider.getAttribute("aria-valuetext") !== before));
  }
  return reactions;
}

/** Narrow the sites by one kind after the other, and widen again. */
export async function timeClauses(): Promise<Reaction[]> {
  const reactions: Reaction[] = [];
  one('[data-clause="kinds"] summary').click();
  await rest();
  const options = [...document.querySelectorAll<HTMLElement>('[data-clause="kinds"] input')];
  for (const option of [...options, ...options]) {
    const rows = listNames();
    reactions.push(
      await reaction(
        () => option.click(),
        () => listNames() !== rows,
      ),
    );
  }
  return reactions;
}

/** Go through the first tour from scene to scene, each until the map has drawn it to the end. */
export async function timeScenes(count: number): Promise<Reaction[]> {
  const reactions: Reaction[] = [];
  press("p");
  for (let nth = 0; nth < count; nth += 1) {
    await rest();
    const before = shownScene();
    reactions.push(
      await reaction(
        () => press("PageDown"),
        () => shownScene().scene !== before.scene && shownScene().map !== before.map,
      ),
    );
  }
  press("Escape");
  return reactions;
}

function press(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

function shownScene() {
  return {
    scene: document.querySelector<HTMLElement>(".stage")?.dataset["scene"],
    map: document.getElementById("map")?.dataset["shown"],
  };
}

/** Act when the page is at rest, and wait for the document to show the answer. */
async function reaction(act: () => void, isAnswered: () => boolean): Promise<Reaction> {
  await rest();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isAnswered()) return;
      observer.disconnect();
      const written = performance.now() - begin;
      requestAnimationFrame(() => afterFrame(() => resolve({ written, painted: performance.now() - begin })));
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const begin = performance.now();
    act();
  });
}

/** The browser offers this much idle time only when no frame is due: nothing moves any more. */
const restMilliseconds = 40;

function rest(): Promise<void> {
  return new Promise((resolve) => {
    const ask = (): number =>
      requestIdleCallback((deadline) => {
        if (deadline.timeRemaining() > restMilliseconds) resolve();
        else ask();
      });
    ask();
  });
}

function listLinks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`${openingPanel} .link-row[data-site] a`)];
}

function listNames(): string {
  return [...document.querySelectorAll(".link-row-name")].map((name) => name.textContent).join("\n");
}

function languageInputs(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[name="language"]')];
}

function has(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}
