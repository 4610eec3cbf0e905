/** The class attribute of these names; undefined for none, so that no empty attribute is written. */
export function classes(...names: readonly (string | undefined | false)[]): string | undefined {
  return names.filter(Boolean).join(" ") || undefined;
}
