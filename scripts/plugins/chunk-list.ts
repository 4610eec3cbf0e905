import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Plugin } from "vite";

/** Beside dist, not in it: for the pages that are printed after the build, and for the tests of what it makes. */
export const chunkList = ".cache/build/chunks.json";

/** A script of the build. */
export interface BuiltChunk {
  readonly file: string;
  /** What is in it, as ids of modules. */
  readonly modules: readonly string[];
  /** Scripts that are fetched with it. */
  readonly imports: readonly string[];
  /** Its own style sheets. */
  readonly styles: readonly string[];
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
        const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
        return [{ file, modules, imports, styles, facade }];
      });
      mkdirSync(dirname(chunkList), { recursive: true });
      writeFileSync(chunkList, JSON.stringify(chunks, null, 1));
    },
  };
}

/** The style sheets of scripts with all that is fetched with them, each once. */
export function stylesOf(chunks: readonly BuiltChunk[], files: Iterable<string>): readonly string[] {
  const found = new Set(files);
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  // A set that grows while it is walked is walked to its end.
  for (const file of found) for (const imported of byFile.get(file)?.imports ?? []) found.add(imported);
  return [...new Set([...found].flatMap((file) => byFile.get(file)?.styles ?? []))];
}
