import type { MapOptions } from "maplibre-gl";

/** The hints for readers who scroll over the map. */
export interface GestureWords {
  readonly wheel: string;
  readonly wheelMac: string;
  readonly touch: string;
}

/** In an embed the page around it must stay scrollable over the map. */
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
