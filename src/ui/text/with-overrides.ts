/** The same shape, each text of it optional. */
export type Overrides<Whole> = {
  readonly [Key in keyof Whole]?: Whole[Key] extends
    | string
    | readonly unknown[]
    | ((...given: never[]) => unknown)
    ? Whole[Key]
    : Overrides<Whole[Key]>;
};

/** A dictionary with some of its texts replaced; lists of texts are replaced as a whole. */
export function withOverrides<Whole extends object>(whole: Whole, overrides: Overrides<Whole>): Whole {
  const replaced = Object.entries(overrides).map(([key, override]) => {
    const original: unknown = whole[key as keyof Whole];
    return [key, isGroup(original) && isGroup(override) ? withOverrides(original, override) : override];
  });
  return { ...whole, ...Object.fromEntries(replaced) };
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
