/** What a version of the atlas keeps on the reader's machine, and where. Pure: the worker does what stands here. */

export interface KeptFile {
  /** Below the folder in which the atlas lies: `data/atlas.json`. */
  readonly path: string;
  /** sha256 of its content, base64, as `integrity` wants it. */
  readonly sha256: string;
}

export interface Version {
  /** A word that is another one for every other content. */
  readonly name: string;
  readonly files: readonly KeptFile[];
}

const prefix = "atlas-";

export function cacheNameOf({ name }: Pick<Version, "name">): string {
  return prefix + name;
}

/** Whether a cache is one of ours: other things of the same host are not touched. */
export function isOurCache(name: string): boolean {
  return name.startsWith(prefix);
}

/** A file of one content is the same in every version; of another content it is another one, under the same path. */
export function keyOf({ path, sha256 }: KeptFile): string {
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
