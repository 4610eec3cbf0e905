/** What every comparison page shares: the room that the atlas leaves to its map, the files, and how it says that it has drawn. */

/** CSS pixels from each edge of the window, as the address says: `?room=top,right,bottom,left`. */
export function readRoom(): readonly [top: number, right: number, bottom: number, left: number] {
  const text = new URLSearchParams(location.search).get("room") ?? "0,0,0,0";
  const [top = 0, right = 0, bottom = 0, left = 0] = text.split(",").map(Number);
  return [top, right, bottom, left];
}

export async function loadJson<Value>(path: string): Promise<Value> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Value;
}

export function saySitesDrawn(): void {
  mapElement().dataset["state"] = "ready";
}

export function sayAllDrawn(): void {
  mapElement().dataset["drawn"] = "all";
}

/** What cannot start must not look as if it were only slow. */
export function sayFailed(error: unknown): void {
  console.error(error);
  mapElement().dataset["state"] = "failed";
}

export function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

function mapElement(): HTMLElement {
  const element = document.getElementById("map");
  if (!element) throw new Error("the page has no #map");
  return element;
}
