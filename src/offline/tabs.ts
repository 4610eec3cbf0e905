/** Which version each tab shows, by the names of their caches: what is not written down shows the active one. */
export interface Tabs {
  readonly active: string;
  /** By the id of a tab or of a worker of one; a reload changes it. */
  readonly older: Readonly<Record<string, string>>;
}

/**
 * A version takes over while tabs are open, which go on showing what they began with: what they ask for later must come
 * from there, and its cache stays as long as one of them does.
 * @param before what the version before wrote down; null when there was none.
 */
export function handedOver(before: Tabs | null, active: string, openIds: readonly string[]): Tabs {
  const shown = openIds.map((id) => [id, before?.older[id] ?? before?.active ?? active] as const);
  return { active, older: Object.fromEntries(shown.filter(([, version]) => version !== active)) };
}

/** The versions that nobody shows any more. */
export function unneeded(
  versions: readonly string[],
  { active, older }: Tabs,
  openIds: readonly string[],
): readonly string[] {
  const shown = new Set([active, ...openIds.map((id) => older[id])]);
  return versions.filter((version) => !shown.has(version));
}

/** Where to look for what a tab asks: in the version that it shows, then in the active one, then in any other. */
export function searchOrder(
  versions: readonly string[],
  { active, older }: Tabs,
  tab: string,
): readonly string[] {
  return [...new Set([older[tab] ?? active, active, ...versions.toReversed()])];
}
