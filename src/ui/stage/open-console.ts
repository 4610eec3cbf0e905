import { stageId } from "../../data/stage-channel.ts";

/** The console in a window of its own; the same one again where it is open. */
export function openConsole(session: Storage | null): void {
  const url = new URL(`console.html#${stageId(session)}`, document.baseURI);
  window.open(url.href, `atlas-console-${stageId(session)}`, "popup,width=1100,height=760");
}
