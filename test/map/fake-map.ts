import type { Map as MapLibreMap } from "maplibre-gl";

type Answers = Readonly<Record<string, (...args: never[]) => unknown>>;
type Listener = (event: unknown) => void;

/** A map that draws nothing: it answers what it is told to, notes what it is asked to do, and can tell of events. */
export class FakeMap {
  /** Each call that has no answer of its own, with its arguments. */
  readonly asked: (readonly [name: string, ...args: unknown[]])[] = [];
  readonly map: MapLibreMap;
  private readonly listeners = new Map<string, Set<Listener>>();

  constructor(answers: Answers = {}) {
    const own: Answers = {
      on: (type: string, listener: Listener) => this.heard(type).add(listener),
      off: (type: string, listener: Listener) => this.heard(type).delete(listener),
    };
    const known = { ...own, ...answers };
    this.map = new Proxy({} as MapLibreMap, {
      get: (_, name: string) =>
        known[name] ?? ((...args: unknown[]) => void this.asked.push([name, ...args])),
    });
  }

  fire(type: string, event: unknown = {}): void {
    for (const listener of this.heard(type)) listener(event);
  }

  listenersOf(type: string): number {
    return this.heard(type).size;
  }

  private heard(type: string): Set<Listener> {
    const listeners = this.listeners.get(type) ?? new Set();
    this.listeners.set(type, listeners);
    return listeners;
  }
}
