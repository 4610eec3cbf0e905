import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { until } from "../../src/map/until.ts";
import { FakeMap } from "./fake-map.ts";

const page = new EventTarget() as EventTarget & { visibilityState: string };
const long = 120_000;

beforeEach(() => {
  vi.useFakeTimers();
  page.visibilityState = "visible";
  vi.stubGlobal("document", page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function waiting(signal?: AbortSignal) {
  const fake = new FakeMap();
  const ended = until(fake.map, "idle", signal).then(
    () => "came",
    (error: Error & { code?: string }) => error.code ?? error.message,
  );
  return { fake, fire: (type: string) => fake.fire(type), ended };
}

describe("waiting for the map", () => {
  it("ends with the event", async () => {
    const { fire, ended } = waiting();
    fire("idle");
    expect(await ended).toBe("came");
  });

  it("ends with a code when the event does not come", async () => {
    const { ended } = waiting();
    await vi.advanceTimersByTimeAsync(long);
    expect(await ended).toBe("PICTURE-LATE");
  });

  it("ends with a code when the graphics context is lost", async () => {
    const { fire, ended } = waiting();
    fire("webglcontextlost");
    expect(await ended).toBe("PICTURE-CONTEXT-LOST");
  });

  it("ends with the reason when somebody gives up", async () => {
    const control = new AbortController();
    const { ended } = waiting(control.signal);
    control.abort(new Error("given up"));
    expect(await ended).toBe("given up");
  });

  it("does not begin for who has given up already, and leaves nothing behind", async () => {
    const { fake, ended } = waiting(AbortSignal.abort(new Error("given up before")));
    expect(await ended).toBe("given up before");
    const { fake: other, fire, ended: otherEnded } = waiting();
    fire("idle");
    await otherEnded;
    expect(
      [fake, other].flatMap((map) => ["idle", "webglcontextlost"].map((type) => map.listenersOf(type))),
    ).toEqual([0, 0, 0, 0]);
  });

  it("gives a page that nobody looks at its time when it is seen", async () => {
    page.visibilityState = "hidden";
    const { fire, ended } = waiting();
    await vi.advanceTimersByTimeAsync(long);
    page.visibilityState = "visible";
    page.dispatchEvent(new Event("visibilitychange"));
    fire("idle");
    expect(await ended).toBe("came");
  });
});
