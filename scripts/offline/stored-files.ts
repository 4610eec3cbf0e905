import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OfflineFile, Version } from "../../src/offline/version.ts";

/**
 * What is read without the app: the text version, the pages of sites, measures and promises with the pictures of their
 * links, the data to take away, and what crawlers and hosts ask for. The worker is fetched by the browser.
 */
const leftOut =
  /^(?:text\.[\w-]+\.html|(?:(?:en|hans)\/)?(?:(?:site|measure|promise)\/.*|data\.html)|(?:cards|screenshots)\/.*|data\/v\d+\/.*|robots\.txt|sitemap\.xml|404\.html|sw\.js)$/;
const isLeftOut = (path: string): boolean => leftOut.test(path);

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
