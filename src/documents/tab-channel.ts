/** What tabs send one another. Tabs of an older atlas read it too: the shape must not change. */
export type TabMessage =
  | { readonly kind: "changed"; readonly id: string }
  | { readonly kind: "copied"; readonly id: string; readonly copy: string };

/** The way to the other tabs of this browser. */
export interface TabChannel {
  readonly send: (message: TabMessage) => void;
  readonly listen: (listener: (message: TabMessage) => void) => void;
}

/** Where the browser has no channels, tabs find out from the revisions in the store. */
export function openTabChannel(name: string): TabChannel {
  if (!("BroadcastChannel" in globalThis)) return { send: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel(name);
  return {
    send: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (isTabMessage(data)) listener(data);
      });
    },
  };
}

/** A tab of a newer atlas may send what this one does not know. */
function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== "object" || data === null) return false;
  const { kind, id, copy } = data as Readonly<Record<string, unknown>>;
  if (typeof id !== "string") return false;
  return kind === "changed" || (kind === "copied" && typeof copy === "string");
}
