import { resolve } from "node:path";
import { normalizePath } from "vite";

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const idOf = (path: string): string => normalizePath(resolve(path));
const page = idOf("src/main.tsx");
/** Runs before the page's script has come, and with it only what it imports itself. */
const firstWords = idOf("src/ui/text/first-words.ts");
/** Texts that the page has without a fetch: the chunks of the languages find them in what has come first. */
const startWords = idOf("src/ui/text/start-words.ts");

type ChunkOf = (id: string, graph: Graph) => string | null;

/**
 * What a script imports, directly or not, without a dynamic import in between, is one chunk: later parts share nearly
 * all of it, and many small files are more bytes. The bundler's own answer would be a chunk for every set of parts that
 * share something. The chunk of the first words comes first, so that it needs none of the page's.
 */
export const firstChunks = () => [
  { name: chunkOf("first-words", [firstWords, startWords]), priority: 2, debugName: "first words" },
  // Not the page's script itself, which would run wherever the chunk is imported.
  { name: chunkOf("first-screen", [page], page), priority: 1, debugName: "first screen" },
];

function chunkOf(name: string, starts: readonly string[], without?: string): ChunkOf {
  let modules: ReadonlySet<string> | undefined;
  return (id, graph) => {
    modules ??= importedBy(starts, graph);
    return modules.has(id) && id !== without ? name : null;
  };
}

/** The modules and all that they import, directly or not. */
function importedBy(starts: readonly string[], graph: Graph): ReadonlySet<string> {
  const found = new Set(starts);
  // A set that grows while it is walked is walked to its end.
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
