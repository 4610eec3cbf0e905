import type { Localised } from "../../../model/localised.ts";
import type { Target } from "./target.ts";

/** Something that was found and chosen: kept on this machine only. */
export interface Recent {
  readonly target: Target;
  readonly name: Localised;
}

const storageKey = "atlas.recent";
const mostRecent = 6;

/** @param storage null where the browser refuses it: then nothing is remembered. What is not ours is left out. */
export function readRecent(storage: Storage | null): readonly Recent[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(storageKey) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, mostRecent) : [];
  } catch (error) {
    console.info("The recent searches could not be read.", error);
    return [];
  }
}

/** The newest first, each once. */
export function remember(storage: Storage | null, recent: Recent): void {
  const others = readRecent(storage).filter(({ target }) => keyOf(target) !== keyOf(recent.target));
  const kept = [recent, ...others].slice(0, mostRecent);
  try {
    storage?.setItem(storageKey, JSON.stringify(kept));
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

function isRecent(value: unknown): value is Recent {
  if (!isObject(value) || !isObject(value["name"]) || !isObject(value["target"])) return false;
  const { name, target } = value;
  const isNamed = typeof name["zhHant"] === "string" && typeof name["en"] === "string";
  const isPlace = target["kind"] !== "place" || (isNumber(target["lng"]) && isNumber(target["lat"]));
  return isNamed && isPlace && isKind(target["kind"]) && typeof target["id"] === "string";
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
