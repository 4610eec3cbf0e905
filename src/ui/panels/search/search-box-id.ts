/** The box is found by its id from keys and panels; the list by the box. */
export const searchBoxId = "search";
export const searchListId = "search-list";

export function optionId(key: string): string {
  return `option-${key}`;
}
