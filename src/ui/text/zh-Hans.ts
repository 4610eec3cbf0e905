import { type Overrides, withOverrides } from "./with-overrides.ts";
import { zhHant as converted } from "./zh-Hant.ts?hans";
import type { FirstText } from "./text.ts";

/**
 * Where a reader on the Mainland expects more than other characters and terms (see scripts/mainland.ts).
 */
const overrides: Overrides<FirstText> = {
  command: {
    blank: "黑屏",
    laser: "激光点",
    help: "快捷键",
    console: "演讲者窗口",
  },
  controls: { label: "地图控件" },
  placeKind: { reservoir: "水库" },
};

/** The texts of the first screen, Simplified Chinese. */
export const zhHans: FirstText = withOverrides<FirstText>(converted, overrides);
