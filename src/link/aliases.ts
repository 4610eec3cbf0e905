/**
 * Ids that were renamed: what old links call them, and what they are called now.
 * Links never die, so an entry stays for ever; after a second renaming both old ids name the newest.
 */
export interface Aliases {
  readonly sites: ReadonlyMap<string, string>;
  readonly measures: ReadonlyMap<string, string>;
}

export const aliases: Aliases = {
  sites: new Map(),
  measures: new Map(),
};
