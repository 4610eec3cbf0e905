import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OfflineFile, Version } from "../../src/offline/version.ts";

/** The text version is two megabytes in each language, for readers without scripts; the worker is fetched by the browser. */
const isLeftOut = (path: string): boolean => /^text\.[\w-]+\.html$/.test(path) || path === "sw.js";

const versionLength = 12;

/** Every file of a build that is kept for the time without a network, in the order of their paths. */
export async function storedFiles(folder: string): Promise<readonly OfflineFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !isLeftOut(path))
    .toSorted();
  return Promise.all(
    paths.map(async (path) => ({ path, sha256: sha256Of(await readFile(join(folder, path))) })),
  );
}

/** Another content, another name. */
export function versionOf(files: readonly OfflineFile[]): Version {
  const name = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, versionLength);
  return { name, files };
}

function sha256Of(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("base64");
}
