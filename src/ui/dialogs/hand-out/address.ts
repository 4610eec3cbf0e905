/** The whole address of a hash on this page, as it is printed and coded. */
export function addressOf(hash: string, page = document.baseURI): string {
  return new URL(hash, page).href;
}
