import { resolve } from "node:path";

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const page = resolve("src/main.tsx");
/** Runs before the page's script has come, with what it imports. */
const firstWords = resolve("src/ui/text/first-words.ts");

/**
 * What the page's script imports, directly or not, without a dynamic import in between, is one chunk: later parts share
 * nearly all of it, and many small files are more bytes. The bundler's own answer would be a chunk for every set of
 * parts that share something. Not the script itself, which would run wherever the chunk is imported.
 */
export function firstScreenChunk(): (id: string, graph: Graph) => string | null {
  let firstScreen: ReadonlySet<string> | undefined;
  return (id, graph) => {
    firstScreen ??= modulesOf(graph);
    return firstScreen.has(id) ? "first-screen" : null;
  };
}

function modulesOf(graph: Graph): ReadonlySet<string> {
  const early = importedBy(firstWords, graph);
  return new Set([...importedBy(page, graph)].filter((id) => id !== page && !early.has(id)));
}

/** The module and all that it imports, directly or not. */
function importedBy(start: string, graph: Graph): ReadonlySet<string> {
  const found = new Set([start]);
  // A set that grows while it is walked is walked to its end.
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
