import { setImmediate } from "node:timers/promises";
import { act } from "preact/test-utils";

/** Acts, and lets everything be drawn that follows from it, promises that are settled included. */
export async function settled(action: () => unknown = () => undefined): Promise<void> {
  await act(async () => {
    action();
    await setImmediate();
  });
  await act(async () => {
    await setImmediate();
  });
}
