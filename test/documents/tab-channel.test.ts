import { afterEach, describe, expect, it, vi } from "vitest";
import { openTabChannel, type TabMessage } from "../../src/documents/tab-channel.ts";

afterEach(() => vi.unstubAllGlobals());

describe("the channel between tabs", () => {
  it("delivers messages to the others, and ignores what it does not know", async () => {
    const received: TabMessage[] = [];
    openTabChannel("test.tabs").listen((message) => received.push(message));
    const other = new BroadcastChannel("test.tabs");
    const copied = { kind: "copied", id: "a", copy: "b" };
    for (const message of [
      null,
      "a",
      {},
      { kind: "changed" },
      { kind: "copied", id: "a" },
      { kind: "moved", id: "a" },
    ])
      other.postMessage(message);
    other.postMessage(copied);
    openTabChannel("test.tabs").send({ kind: "changed", id: "a" });
    await vi.waitFor(() => expect(received).toHaveLength(2));
    expect(received).toEqual([copied, { kind: "changed", id: "a" }]);
    other.close();
  });

  it("does nothing where the browser has no channels", () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    Reflect.deleteProperty(globalThis, "BroadcastChannel");
    const channel = openTabChannel("test.none");
    expect(() => {
      channel.listen(() => undefined);
      channel.send({ kind: "changed", id: "a" });
    }).not.toThrow();
  });
});
