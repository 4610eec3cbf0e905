import { afterEach, describe, expect, it, vi } from "vitest";
import { openConsoleLine, openStageLine, stageId } from "../../src/data/stage-channel.ts";
import type { FromConsole, FromStage, StageNow } from "../../src/model/stage-message.ts";

const now: StageNow = { step: 0, phase: "showing", isBlank: false, isPlaying: false, hasLaser: false };
const open: { close: () => void }[] = [];
afterEach(() => {
  for (const line of open.splice(0)) line.close();
});

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
}

describe("the line between stage and console", () => {
  it("carries messages both ways, and between windows of one name only", async () => {
    const heardByStage: FromConsole[] = [];
    const heardByConsole: FromStage[] = [];
    const stage = openStageLine("one", (message) => heardByStage.push(message));
    const console = openConsoleLine("one", (message) => heardByConsole.push(message));
    const other = openConsoleLine("two", () => expect.unreachable());
    open.push(stage, console, other);
    console.send({ kind: "command", command: { kind: "next" } });
    stage.send({ kind: "gone" });
    await vi.waitFor(() => {
      expect(heardByStage).toEqual([{ kind: "command", command: { kind: "next" } }]);
      expect(heardByConsole).toEqual([{ kind: "gone" }]);
    });
  });

  it("passes over what it does not know", async () => {
    const heard: FromConsole[] = [];
    open.push(openStageLine("three", (message) => heard.push(message)));
    const stranger = new BroadcastChannel("atlas-stage-three");
    open.push(stranger);
    for (const message of [null, "hello", { kind: "dance" }, { kind: 3 }, {}, { kind: "hello" }])
      stranger.postMessage(message);
    await vi.waitFor(() => expect(heard).toEqual([{ kind: "hello" }]));
  });
});

/** Locks as a browser gives them: one at a time, in the order in which they were asked for. */
function fakeLocks(): Pick<LockManager, "request"> {
  let last: Promise<unknown> = Promise.resolve();
  const request = async (_name: string, ...given: readonly unknown[]): Promise<unknown> => {
    const act = given.at(-1) as () => unknown;
    const { signal } = given.length > 1 ? (given[0] as LockOptions) : {};
    const turn = last.then(() => {
      signal?.throwIfAborted();
      return act();
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  return { request };
}

describe("a window of the audience that dies without a word", () => {
  it("is known to be gone, each time anew", async () => {
    const locks = fakeLocks();
    const heard: string[] = [];
    const asked: string[] = [];
    const first = openStageLine("four", ({ kind }) => asked.push(kind), locks);
    const console = openConsoleLine("four", ({ kind }) => heard.push(kind), locks);
    open.push(console);
    first.send({ kind: "now", now });
    await vi.waitFor(() => expect(heard).toEqual(["now"]));
    // A reloaded window speaks before the lock of the old one is passed on: it is asked again.
    const second = openStageLine("four", ({ kind }) => asked.push(kind), locks);
    first.close();
    await vi.waitFor(() => expect(asked).toEqual(["hello"]));
    second.send({ kind: "now", now });
    await vi.waitFor(() => expect(heard).toEqual(["now", "gone", "now"]));
    second.close();
    await vi.waitFor(() => expect(heard).toEqual(["now", "gone", "now", "gone"]));
  });
});

describe("a console that is closed", () => {
  it("no longer waits for the window of the audience to go", async () => {
    const logged = vi.spyOn(globalThis.console, "info").mockReturnValue(undefined);
    const locks = fakeLocks();
    const heard: string[] = [];
    const stage = openStageLine("five", () => undefined, locks);
    const console = openConsoleLine("five", ({ kind }) => heard.push(kind), locks);
    stage.send({ kind: "now", now });
    await vi.waitFor(() => expect(heard).toEqual(["now"]));
    console.close();
    stage.close();
    await locks.request("five", () => undefined);
    expect(heard).toEqual(["now"]);
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });
});

describe("the name of a stage", () => {
  it("stays for the page where the storage of the session is full", async () => {
    vi.resetModules();
    const fresh = await import("../../src/data/stage-channel.ts");
    const full = storage();
    full.setItem = () => {
      throw new DOMException("", "QuotaExceededError");
    };
    expect(fresh.stageId(full, () => 0.5)).toBe("iiiiiiii");
    expect(fresh.stageId(full, () => 0)).toBe("iiiiiiii");
  });

  it("stays through a reload, and is another one in another window", () => {
    const session = storage();
    const id = stageId(session);
    expect(id).toMatch(/^[a-z0-9]{8}$/);
    expect(stageId(session)).toBe(id);
    expect(stageId(storage(), () => 0.5)).toBe("iiiiiiii");
  });

  it("is one for the whole page without any storage, too", () => {
    expect(stageId(null, () => 0)).toBe("00000000");
    expect(stageId(null, () => 0.5)).toBe("00000000");
  });
});
