import type { MapOptions } from "maplibre-gl";

/** What the map says to who scrolls over it. */
export interface GestureWords {
  readonly wheel: string;
  readonly wheelMac: string;
  readonly touch: string;
}

/** In a frame of another page: that page is scrolled, and is not to be caught by the map in it. */
export function embedOptions(words: GestureWords | undefined): Partial<MapOptions> {
  if (!words) return {};
  return {
    cooperativeGestures: true,
    locale: {
      "CooperativeGesturesHandler.WindowsHelpText": words.wheel,
      "CooperativeGesturesHandler.MacHelpText": words.wheelMac,
      "CooperativeGesturesHandler.MobileHelpText": words.touch,
    },
  };
}
