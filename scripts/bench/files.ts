import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const alreadyCompressed = new Set([".webp", ".woff2"]);

/** A file as it is sent. */
export interface ServedFile {
  readonly body: Buffer;
  readonly isGzip: boolean;
  readonly type: string;
  readonly etag: string;
}

/** Address path, such as `/data/sites.json` → file. */
export type ServedFiles = ReadonlyMap<string, ServedFile>;

/** A whole folder in memory under an address, text already gzipped: a build meanwhile changes nothing. */
export async function readFiles(folder: string, prefix: string): Promise<ServedFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"));
  const files = await Promise.all(
    names.map(async (name) => [`${prefix}${name}`, await readServed(folder + name)] as const),
  );
  return new Map(files);
}

async function readServed(path: string): Promise<ServedFile> {
  const raw = await readFile(path);
  const ending = extname(path);
  const isGzip = !alreadyCompressed.has(ending);
  return {
    body: isGzip ? await compress(raw) : raw,
    isGzip,
    type: types[ending] ?? "application/octet-stream",
    etag: `"${createHash("sha256").update(raw).digest("base64url").slice(0, 20)}"`,
  };
}

/** Bytes of all scripts as sent. */
export function scriptBytes(files: ServedFiles): number {
  return [...files]
    .filter(([path]) => isScript(path))
    .reduce((sum, [, { body }]) => sum + body.byteLength, 0);
}

export function isScript(path: string): boolean {
  return /\.m?js$/.test(path);
}
