import type { FromConsole, FromStage } from "../model/stage-message.ts";

/** One end of the line between stage and console: both are windows of this site in one browser. */
export interface Line<Sent> {
  readonly send: (message: Sent) => void;
  readonly close: () => void;
}

const idKey = "atlas.stage";
const idLength = 8;

/**
 * The name by which this window and its console find each other; a reloaded window has the same one.
 * @param storage of the session; null where the browser refuses it, then a reload is a new stage.
 */
export function stageId(storage: Storage | null, random: () => number = Math.random): string {
  const kept = storage?.getItem(idKey);
  if (kept) return kept;
  const id = Array.from({ length: idLength }, () => Math.floor(random() * 36).toString(36)).join("");
  storage?.setItem(idKey, id);
  return id;
}

/** The end of the audience's window. */
export function openStageLine(id: string, hear: (message: FromConsole) => void): Line<FromStage> {
  return openLine(id, (message) => isFromConsole(message) && hear(message));
}

/** The end of the console. */
export function openConsoleLine(id: string, hear: (message: FromStage) => void): Line<FromConsole> {
  return openLine(id, (message) => isFromStage(message) && hear(message));
}

function openLine<Sent>(id: string, hear: (message: unknown) => void): Line<Sent> {
  const channel = new BroadcastChannel(`atlas-stage-${id}`);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => hear(data));
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** Only windows of this site can speak here; one of an older version may say what this one does not know. */
function isFromConsole(message: unknown): message is FromConsole {
  return isOfKind(message, ["hello", "command", "laser"]);
}

function isFromStage(message: unknown): message is FromStage {
  return isOfKind(message, ["script", "now", "picture", "gone"]);
}

function isOfKind(message: unknown, kinds: readonly string[]): boolean {
  if (typeof message !== "object" || message === null || !("kind" in message)) return false;
  return typeof message.kind === "string" && kinds.includes(message.kind);
}
