import { consoleAtFirst, type ConsoleState } from "./console-state.ts";

const key = (id: string): string => `atlas.console.${id}`;

/** What the console knew before it was reloaded; a fresh one where nothing is kept, or something else is. */
export function readSnapshot(session: Storage | null, id: string, at: number): ConsoleState {
  const text = session?.getItem(key(id));
  if (!text) return consoleAtFirst(at);
  try {
    return { ...consoleAtFirst(at), ...(JSON.parse(text) as ConsoleState), hasStage: false };
  } catch (error) {
    console.info("What the console knew cannot be read.", error);
    return consoleAtFirst(at);
  }
}

export function saveSnapshot(session: Storage | null, id: string, state: ConsoleState): void {
  try {
    session?.setItem(key(id), JSON.stringify(state));
  } catch (error) {
    console.info("The console is not remembered: the storage is full or closed.", error);
  }
}
