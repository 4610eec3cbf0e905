export type At = [lng: number, lat: number];

/** Stands in for MapLibre's: it knows where it stands and on which map, and can be dragged by the test. */
export class FakeMarker {
  static readonly made: FakeMarker[] = [];
  readonly listeners = new Map<string, () => void>();
  at: At = [NaN, NaN];
  rotation = NaN;
  map: unknown = null;
  timesAdded = 0;

  constructor(readonly options: { readonly element: FakeElement; readonly draggable: boolean }) {
    FakeMarker.made.push(this);
  }
  on(type: string, listener: () => void): void {
    this.listeners.set(type, listener);
  }
  setLngLat(at: At): this {
    this.at = at;
    return this;
  }
  getLngLat() {
    return { toArray: () => this.at };
  }
  setRotation(degrees: number): this {
    this.rotation = degrees;
    return this;
  }
  addTo(map: unknown): void {
    this.map = map;
    this.timesAdded += 1;
  }
  remove(): void {
    this.map = null;
  }
  drag(to: At): void {
    this.at = to;
    this.listeners.get("drag")?.();
  }
  drop(): void {
    this.listeners.get("dragend")?.();
  }
}

/** Notes what is written on it and which pointers it holds. */
export class FakeElement extends EventTarget {
  className = "";
  readonly attributes = new Map<string, string>();
  readonly captured: number[] = [];
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  setPointerCapture(id: number): void {
    this.captured.push(id);
  }
}
