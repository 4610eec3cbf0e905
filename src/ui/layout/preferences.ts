import { type AtlasState, type AtlasStore, type LeftTour, type Theme, themes } from "../../state/store.ts";
import { languageKey } from "./chosen-language.ts";

/** What is stored on this machine, beside the language (see chosen-language.ts). */
type Preferences = Partial<Pick<AtlasState, "theme" | "singleKeys">>;

const themeKey = "atlas.theme";
const singleKeysKey = "atlas.singleKeys";
/** The key of the edited tour in the session storage, so that a reload returns to it. */
export const editingKey = "atlas.editing";

const leftTourKey = "atlas.leftTour";

/** The day of the data that were last seen here. */
const editionKey = "atlas.edition";

/** Null on the first visit, or where nothing is remembered. */
export function lastEditionSeen(storage: Storage | null): string | null {
  const day = storage?.getItem(editionKey) ?? null;
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

export function rememberEdition(storage: Storage | null, day: string): void {
  keep(storage, editionKey, day);
}

/** @param storage null where the browser refuses it: then nothing is remembered. */
export function readPreferences(storage: Storage | null): Preferences {
  const theme = themes.find((each: Theme) => each === storage?.getItem(themeKey));
  const isOff = storage?.getItem(singleKeysKey) === "false";
  return { ...(theme && { theme }), ...(isOff && { singleKeys: false }) };
}

export function rememberPreferences(storage: Storage | null, store: AtlasStore): void {
  store.subscribe((state, before) => {
    if (state.language !== before.language) keep(storage, languageKey, state.language);
    if (state.theme !== before.theme) keep(storage, themeKey, state.theme);
    if (state.singleKeys !== before.singleKeys) keep(storage, singleKeysKey, String(state.singleKeys));
  });
}

/** @param session null where the browser refuses it. */
export function readLeftTour(session: Storage | null): LeftTour | null {
  const [, tour, step] = /^([\w-]{1,80})\/(\d{1,3})$/.exec(session?.getItem(leftTourKey) ?? "") ?? [];
  return tour === undefined ? null : { tour, step: Number(step) };
}

/** So that after a slip and a reload the scene is still offered. */
export function rememberLeftTour(session: Storage | null, store: AtlasStore): void {
  store.subscribe(({ leftTour }, before) => {
    if (leftTour === before.leftTour) return;
    if (leftTour) keep(session, leftTourKey, `${leftTour.tour}/${leftTour.step}`);
    else session?.removeItem(leftTourKey);
  });
}

function keep(storage: Storage | null, key: string, value: string): void {
  try {
    storage?.setItem(key, value);
  } catch (error) {
    console.info(`${key} is not remembered: the storage is full or closed.`, error);
  }
}
