/** The last part of a name in an archive, whichever way its folders are written. */
export function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? name;
}

/** In lower case, without the dot; empty for a name that has none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]{1,16})$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

export function nameWithoutExtension(name: string): string {
  const base = baseName(name);
  return base.replace(/\.[^.]{1,16}$/, "") || base;
}
