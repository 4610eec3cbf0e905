/** Which files a version of the atlas stores on the reader's device, and under which names. */

export interface OfflineFile {
  /** Below the folder in which the atlas lies: `data/atlas.json`. */
  readonly path: string;
  /** sha256 of its content, base64, as `integrity` wants it. */
  readonly sha256: string;
}

export interface Version {
  /** Differs for every different content. */
  readonly name: string;
  readonly files: readonly OfflineFile[];
}

/** Caches belong to a whole host, where another atlas may lie in another folder: ours carry the folder's path. */
export interface CacheNames {
  readonly own: (version: Pick<Version, "name">) => string;
  readonly isOurs: (name: string) => boolean;
}

/** @param scope the whole address of the folder, with its slash. */
export function cacheNames(scope: string): CacheNames {
  const [prefix, suffix] = ["atlas-", ` ${new URL(scope).pathname}`];
  return {
    own: ({ name }) => prefix + name + suffix,
    isOurs: (name) => name.startsWith(prefix) && name.endsWith(suffix),
  };
}

/** The key contains the hash, so that versions share unchanged files and never mix changed ones. */
export function cacheKeyOf({ path, sha256 }: OfflineFile): string {
  return `${path}?h=${encodeURIComponent(sha256)}`;
}

/**
 * The path within the atlas that a request is for; the folder itself is its first page.
 * @param scope the folder, with its slash. @returns null for everything outside it.
 */
export function pathWithin(address: string, scope: string): string | null {
  const [plain = ""] = address.split(/[?#]/);
  if (!plain.startsWith(scope)) return null;
  return plain.slice(scope.length) || "index.html";
}
