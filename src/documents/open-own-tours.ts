import { type Channel, holdOwnTours, type OwnTours, type Word } from "./own-tours.ts";
import { openTourShelf } from "./tour-shelf.ts";

const channelName = "atlas.own-tours";

/** The reader's own tours, as this browser keeps them. */
export async function openOwnTours(): Promise<OwnTours> {
  const own = await holdOwnTours({
    shelf: openTourShelf(),
    channel: openChannel(),
    now: () => new Date(),
    onFirstKept: () => void askToStay(),
  });
  // A page that is left or come back to tries once more what it could not keep.
  document.addEventListener("visibilitychange", own.retry);
  window.addEventListener("pagehide", own.retry);
  window.addEventListener("beforeunload", (event) => {
    if (own.list().some(({ saving }) => saving.state === "unsaved")) event.preventDefault();
  });
  return own;
}

/** To the other tabs of this browser, where it can tell them anything. */
function openChannel(): Channel {
  if (!("BroadcastChannel" in window)) return { tell: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel(channelName);
  return {
    tell: (word) => channel.postMessage(word),
    listen: (hear) => channel.addEventListener("message", ({ data }: MessageEvent<Word>) => hear(data)),
  };
}

/** Browsers may clear what they keep for pages that did not ask; whether they agree is theirs to say. */
async function askToStay(): Promise<void> {
  try {
    const isAgreed = await navigator.storage?.persist();
    console.info(`Own tours ${isAgreed ? "stay" : "may be cleared when this device is short of room"}.`);
  } catch (error) {
    console.info("This browser cannot be asked to keep own tours.", error);
  }
}
