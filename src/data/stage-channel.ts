import type { FromConsole, FromStage } from "../model/stage-message.ts";

/** One end of the line between stage and console: both are windows of this site in one browser. */
export interface Line<Sent> {
  readonly send: (message: Sent) => void;
  readonly close: () => void;
}

const idKey = "atlas.stage";
const idLength = 8;

/** Where nothing else remembers it, as in a session whose storage is full. */
let idOfPage: string | null = null;

/**
 * The name by which this window and its console find each other; a reloaded window has the same one.
 * @param storage of the session; null where the browser refuses it, then a reload is a new stage.
 */
export function stageId(storage: Storage | null, random: () => number = Math.random): string {
  const stored = storage?.getItem(idKey) ?? idOfPage;
  if (stored) return stored;
  const id = Array.from({ length: idLength }, () => Math.floor(random() * 36).toString(36)).join("");
  if (!storage || !isKept(storage, id)) idOfPage = id;
  return id;
}

function isKept(storage: Storage, id: string): boolean {
  try {
    storage.setItem(idKey, id);
    return true;
  } catch {
    return false;
  }
}

/** What is used of a browser's locks: a window that dies, however it does, gives its own back. */
type Locks = Pick<LockManager, "request">;

/** Not given on an address without encryption: there only a window that leaves in order is known to be gone. */
function locksOfWindow(): Locks | undefined {
  return "navigator" in globalThis ? navigator.locks : undefined;
}

/** The end of the audience's window. */
export function openStageLine(
  id: string,
  onMessage: (message: FromConsole) => void,
  locks = locksOfWindow(),
): Line<FromStage> {
  const release = hold(locks, nameOf(id));
  const { send, close } = openLine<FromStage>(id, (message) => isFromConsole(message) && onMessage(message));
  return {
    send,
    close: () => {
      release();
      close();
    },
  };
}

/** The end of the console; it receives `gone` also when the audience's window crashed without sending it. */
export function openConsoleLine(
  id: string,
  onMessage: (message: FromStage) => void,
  locks = locksOfWindow(),
): Line<FromConsole> {
  const closed = new AbortController();
  let isWatching = false;
  const watch = (): void => {
    if (isWatching || !locks) return;
    isWatching = true;
    // The window requested its lock before it sent its first message, so this waits until that lock is released.
    const freed = locks.request(nameOf(id), { signal: closed.signal }, () => {
      isWatching = false;
      onMessage({ kind: "gone" });
      // A reloaded window may have sent its messages already, so the console requests them again.
      line.send({ kind: "hello" });
    });
    freed.catch((error: unknown) => {
      if (!closed.signal.aborted) logNoLocks(error);
    });
  };
  const line = openLine<FromConsole>(id, (message) => {
    if (!isFromStage(message)) return;
    onMessage(message);
    if (message.kind !== "gone" && message.kind !== "ended") watch();
  });
  return {
    send: line.send,
    close: () => {
      closed.abort();
      line.close();
    },
  };
}

/** Take a lock and keep it until it is given back. */
function hold(locks: Locks | undefined, name: string): () => void {
  let release = (): void => undefined;
  const untilReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  locks?.request(name, () => untilReleased).catch(logNoLocks);
  return () => release();
}

/** As in a frame without an origin of its own. */
function logNoLocks(error: unknown): void {
  console.info("This page may not lock anything.", error);
}

function nameOf(id: string): string {
  return `atlas-stage-${id}`;
}

function openLine<Sent>(id: string, onMessage: (message: unknown) => void): Line<Sent> {
  const channel = new BroadcastChannel(nameOf(id));
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => onMessage(data));
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** Only windows of this site can send here; one of an older version may send kinds that this one does not know. */
function isFromConsole(message: unknown): message is FromConsole {
  return isOfKind(message, ["hello", "command", "laser"]);
}

function isFromStage(message: unknown): message is FromStage {
  return isOfKind(message, ["script", "now", "picture", "ended", "gone"]);
}

function isOfKind(message: unknown, kinds: readonly string[]): boolean {
  if (typeof message !== "object" || message === null || !("kind" in message)) return false;
  return typeof message.kind === "string" && kinds.includes(message.kind);
}
