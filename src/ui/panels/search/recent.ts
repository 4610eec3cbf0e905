import type { Localised } from "../../../model/localised.ts";
import type { Target } from "./target.ts";

/** A search result that the reader chose, stored on this machine only. */
export interface RecentSearch {
  readonly target: Target;
  readonly name: Localised;
}

const storageKey = "atlas.recent";
const maxRecent = 6;

/** @param storage null where the browser refuses it. Entries of unknown shape are skipped: other versions may have written them. */
export function readRecent(storage: Storage | null): readonly RecentSearch[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(storageKey) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isRecent).slice(0, maxRecent) : [];
  } catch (error) {
    console.info("The recent searches could not be read.", error);
    return [];
  }
}

/** Stores a search, newest first; a repeated one moves to the front. */
export function remember(storage: Storage | null, recent: RecentSearch): void {
  const others = readRecent(storage).filter(({ target }) => keyOf(target) !== keyOf(recent.target));
  const stored = [recent, ...others].slice(0, maxRecent);
  try {
    storage?.setItem(storageKey, JSON.stringify(stored));
  } catch (error) {
    console.info("The search is not remembered: the storage is full or closed.", error);
  }
}

export function eraseRecent(storage: Storage | null): void {
  storage?.removeItem(storageKey);
}

function keyOf(target: Target): string {
  return JSON.stringify(target);
}

function isRecent(value: unknown): value is RecentSearch {
  if (!isObject(value) || !isObject(value["name"]) || !isObject(value["target"])) return false;
  const { name, target } = value;
  const isNamed = typeof name["zhHant"] === "string" && typeof name["en"] === "string";
  const hasPosition = target["kind"] !== "place" || (isNumber(target["lng"]) && isNumber(target["lat"]));
  return isNamed && hasPosition && isKind(target["kind"]) && typeof target["id"] === "string";
}

function isKind(kind: unknown): boolean {
  return kind === "place" || kind === "site" || kind === "measure" || kind === "section";
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
