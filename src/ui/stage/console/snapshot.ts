import { initialConsoleState, type ConsoleState } from "./console-state.ts";

const key = (id: string): string => `atlas.console.${id}`;

/** The state before the console was reloaded, or a new one if nothing readable is stored. */
export function readSnapshot(session: Storage | null, id: string, at: number): ConsoleState {
  const text = session?.getItem(key(id));
  if (!text) return initialConsoleState(at);
  try {
    return { ...initialConsoleState(at), ...(JSON.parse(text) as ConsoleState), hasStage: false };
  } catch (error) {
    console.info("The stored state of the console cannot be read.", error);
    return initialConsoleState(at);
  }
}

export function saveSnapshot(session: Storage | null, id: string, state: ConsoleState): void {
  try {
    session?.setItem(key(id), JSON.stringify(state));
  } catch (error) {
    console.info("The console is not remembered: the storage is full or closed.", error);
  }
}
