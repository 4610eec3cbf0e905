import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Plugin } from "vite";

/** Beside dist, not in it: for the tests of what the build makes, not for the page. */
const list = ".cache/build/chunks.json";

/** A script of the build. */
export interface BuiltChunk {
  readonly file: string;
  /** What is in it, as ids of modules. */
  readonly modules: readonly string[];
  /** Scripts that are fetched with it. */
  readonly imports: readonly string[];
  /** The module that it stands for, of an entry or a dynamic import. */
  readonly facade: string | null;
}

/** Writes down what each script of the build is made of. */
export function chunkListPlugin(): Plugin {
  return {
    name: "chunk-list",
    apply: "build",
    writeBundle: (_options, bundle) => {
      const chunks = Object.values(bundle).flatMap((chunk): BuiltChunk[] => {
        if (chunk.type !== "chunk") return [];
        const { fileName: file, moduleIds: modules, imports, facadeModuleId: facade } = chunk;
        return [{ file, modules, imports, facade }];
      });
      mkdirSync(dirname(list), { recursive: true });
      writeFileSync(list, JSON.stringify(chunks, null, 1));
    },
  };
}
