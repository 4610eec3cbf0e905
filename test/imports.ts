import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseSync } from "vite";

/** What modules import, read from their syntax trees. */

export interface Arrow {
  readonly file: string;
  /** Relative to the root of the project, or the name of a package. */
  readonly imported: string;
}

const root = resolve(import.meta.dirname, "..");

/** The modules below a folder, relative to the root of the project. */
export function sourceFiles(folder = "src"): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !/\.d\.m?ts$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

/** The modules of src that a module imports, types and later imports included. */
export function importsOf(file: string): readonly string[] {
  return arrowsOf(file, readFileSync(join(root, file), "utf8"))
    .map(({ imported }) => imported)
    .filter((imported) => imported.startsWith("src/"));
}

export function arrowsOf(file: string, code: string): Arrow[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  return specifiersIn(program).map((specifier) => ({ file, imported: resolved(file, specifier) }));
}

/** The literal texts that name another module, wherever they stand in the syntax tree. */
function specifiersIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, source, arguments: given } = node as Record<string, unknown>;
  const [url, base] = Array.isArray(given) ? (given as unknown[]) : [];
  const isWorker = type === "NewExpression" && isImportMeta(base);
  const specifier = isWorker ? textOf(url) : textOf(source);
  const inside = Object.values(node).flatMap(specifiersIn);
  return specifier === undefined ? inside : [specifier, ...inside];
}

/** `import.meta.url`, the base of `new URL("./worker.ts", import.meta.url)`. */
function isImportMeta(node: unknown): boolean {
  const { object } = (node ?? {}) as { object?: { type?: string } };
  return object?.type === "MetaProperty";
}

function textOf(node: unknown): string | undefined {
  const { type, value, quasis } = (node ?? {}) as Record<string, unknown>;
  if (type === "Literal" && typeof value === "string") return value;
  const [only] = (quasis ?? []) as { value: { cooked: string } }[];
  return type === "TemplateLiteral" ? only?.value.cooked : undefined;
}

function resolved(file: string, specifier: string): string {
  const [path = ""] = specifier.split("?");
  if (path.startsWith("/")) return path.slice(1);
  if (!path.startsWith(".")) return path;
  return relative(root, resolve(root, dirname(file), path)).replaceAll("\\", "/");
}
