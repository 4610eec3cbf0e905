/** Ids that shortcuts and panels use to focus the box, and the box uses to refer to its list. */
export const searchBoxId = "search";
export const searchListId = "search-list";

export function optionId(key: string): string {
  return `option-${key}`;
}
