/** Which version each tab shows, by the name of its cache. A tab that is not listed shows the active version. */
export interface Tabs {
  readonly active: string;
  /** By the id of a tab or of a worker of one; a reload changes it. */
  readonly older: Readonly<Record<string, string>>;
}

/**
 * When a version takes over, open tabs go on with the version that they began with. Their later requests must be answered
 * from its cache, which therefore stays until the last of them is closed.
 * @param before what the version before wrote down; null when there was none.
 */
export function tabsAfterTakeover(before: Tabs | null, active: string, openIds: readonly string[]): Tabs {
  const shown = openIds.map((id) => [id, before?.older[id] ?? before?.active ?? active] as const);
  return { active, older: Object.fromEntries(shown.filter(([, version]) => version !== active)) };
}

/** The versions that no open tab shows. */
export function unusedVersions(
  versions: readonly string[],
  { active, older }: Tabs,
  openIds: readonly string[],
): readonly string[] {
  const shown = new Set([active, ...openIds.map((id) => older[id])]);
  return versions.filter((version) => !shown.has(version));
}

/** The versions in which a tab's request is looked up: its own, then the active one, then any other. */
export function searchOrder(
  versions: readonly string[],
  { active, older }: Tabs,
  tab: string,
): readonly string[] {
  return [...new Set([older[tab] ?? active, active, ...versions.toReversed()])];
}
