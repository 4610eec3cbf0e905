import type { Plugin } from "vite";
import { toHans } from "../hans.ts";

/** `import … from "./zh-Hant.ts?hans"`: the same module with its Traditional Chinese converted to Simplified. */
export function hansPlugin(): Plugin {
  return {
    name: "zh-hans",
    enforce: "pre",
    transform: (code, id) => (id.endsWith("?hans") ? { code: toHans(code), map: null } : undefined),
  };
}
