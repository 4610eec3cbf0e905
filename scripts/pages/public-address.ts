/**
 * The address that the atlas will stand at, given once at build: `ATLAS_URL=https://atlas.example/map/ npm run build`.
 * Without it every link stays relative, and what needs a whole address is left out.
 * @returns with its last slash; null where none is given
 * @throws Error when it is no address of a web page, or has more than a path.
 */
export function publicAddress(given: string | undefined): URL | null {
  if (given === undefined || given.trim() === "") return null;
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new Error(
      `ATLAS_URL=${given}: the address of a folder is wanted, such as https://atlas.example/map/`,
    );
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}
