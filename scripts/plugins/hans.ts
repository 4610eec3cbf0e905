import type { Plugin } from "vite";
import { toMainland } from "../mainland.ts";

const mark = "?hans";

/**
 * `import … from "./zh-Hant.ts?hans"`: the same module, and whatever it imports, with its Traditional Chinese converted
 * to Simplified and the terms to those of the Mainland.
 */
export function hansPlugin(): Plugin {
  return {
    name: "zh-hans",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (!importer?.endsWith(mark) || source.endsWith(mark)) return undefined;
      const plain = await this.resolve(source, importer.slice(0, -mark.length), options);
      return plain && { ...plain, id: `${plain.id}${mark}` };
    },
    transform: (code, id) => (id.endsWith(mark) ? { code: toMainland(code), map: null } : undefined),
  };
}
