import type { Language } from "../model/localised.ts";
import type { Field, KnownIds } from "./field.ts";
import { initialUrlState, type UrlState } from "./url-state.ts";
import { fields } from "./fields.ts";
import { repairHash, withoutTail } from "./repair-hash.ts";
import { encoded, type Piece, displayable, splitPieces } from "./pieces.ts";
import type { Panel } from "../model/choice/panel.ts";

/**
 * The hash of the address ⇄ what the reader chose. One grammar, fixed order, defaults left out:
 *
 *     #map=13.25/22.4243/114.2098&site=ma-liu-shui-88ha&lang=en&v=1
 *
 * `lang` is always written: the default comes from the browser, and a link must read the same in another one.
 * The theme is the reader's own and never part of a link. `v` stands last: what a chat program glues to the end
 * of a link damages nothing else. What was damaged on its way is repaired where no other reading is possible.
 */

/** What a link asks for, and the pieces of it that could not be read. */
export interface ParsedLink {
  readonly patch: Partial<UrlState>;
  /** Fit to be shown: each once, shortened, and no more than a notice can hold. */
  readonly unread: readonly string[];
  /** Pieces not understood at all, as they stood: a newer atlas may know them. */
  readonly carried: readonly string[];
  /** The link was longer than any that is written here; its end was not read. */
  readonly cut: boolean;
  /** The link was damaged on its way and read all the same: its address is to be written anew. */
  readonly isRepaired: boolean;
}

export const longestHash = 2_000;
/** The only fields of a link to a tour: what a scene shows follows from the tour, and a whole tour fills the link. */
const stageKeys: ReadonlySet<string> = new Set(["tour", "made", "lang", "v"]);
const maxUnreadCharacters = 40;
const maxUnread = 12;
const fieldOf: ReadonlyMap<string, Field> = new Map(fields.map((field) => [field.key, field]));

/** The hash with its `#`, at most `longestHash` characters; equal states give equal hashes. */
export function formatHash(state: UrlState): string {
  const written = state.stage || state.made ? fields.filter(({ key }) => stageKeys.has(key)) : fields;
  const pairs = written.flatMap(({ key, write }) => {
    const value = write(state);
    return value === null ? [] : [`${key}=${encoded(value)}`];
  });
  return `#${pairs.join("&")}`;
}

/** The hash with the pieces of an older one that were not understood, as far as they fit and repeat no key. */
export function withCarried(hash: string, carried: readonly string[]): string {
  const written = new Set(splitPieces(hash.slice(1)).map(({ key }) => key));
  return carried
    .filter((raw) => splitPieces(raw).every(({ key }) => !written.has(key)))
    .reduce((text, raw) => (text.length + raw.length < longestHash ? `${text}&${raw}` : text), hash);
}

/**
 * Never throws, whatever the hash: what cannot be read is left out of the patch and named in `unread`.
 * Pieces may stand in any order; of two with one key the first counts, of two panels the first of the grammar.
 */
export function parseHash(hash: string, known: KnownIds): ParsedLink {
  const text = hash.replace(/^#/, "");
  const repaired = repairHash(text, (key) => fieldOf.has(key));
  const { pieces, beyond } = readable(repaired);
  const keys = new Set<string>();
  const unread: string[] = [];
  const carried: string[] = [];
  let parsed: Partial<UrlState> = {};
  let isRepaired = repaired !== text;
  for (const piece of pieces.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const isFirst = !keys.has(piece.key);
    keys.add(piece.key);
    const field = isFirst ? fieldOf.get(piece.key) : undefined;
    const asWritten = readPiece(piece, field, parsed, known);
    const mended = asWritten.unread.length > 0 ? withoutTailOf(piece) : null;
    const again = mended && readPiece(mended, field, parsed, known);
    const isMended = again?.unread.length === 0;
    isRepaired ||= isMended;
    const read = isMended ? again : asWritten;
    if (isFirst && read.patch === parsed && !isMended) carried.push(piece.raw);
    parsed = read.patch;
    unread.push(...read.unread);
  }
  if (beyond !== null) unread.push(beyond);
  return { patch: parsed, unread: shownUnread(unread), carried, cut: beyond !== null, isRepaired };
}

/** The link to a panel by itself, as rows and tabs carry it: it opens there in a new tab, too. */
export function linkTo(panel: Panel, language: Language): string {
  return formatHash({ ...initialUrlState, panel, language });
}

/** The pieces within the longest hash, and what lies beyond: a piece cut in two is not read, it could mislead. */
function readable(text: string): { readonly pieces: readonly Piece[]; readonly beyond: string | null } {
  if (text.length < longestHash) return { pieces: splitPieces(text), beyond: null };
  const end = Math.max(0, text.lastIndexOf("&", longestHash - 1));
  return { pieces: splitPieces(text.slice(0, end)), beyond: text.slice(end).replace(/^&+/, "") };
}

/** What a chat program or a sentence glued to the end of a link; null where nothing was. */
function withoutTailOf(piece: Piece): Piece | null {
  const value = piece.value === null ? null : withoutTail(piece.value);
  return value === null || value === piece.value ? null : { ...piece, value };
}

/** In the grammar; unknown keys come last. */
function placeOf({ key }: Piece): number {
  const place = fields.findIndex((field) => field.key === key);
  return place < 0 ? fields.length : place;
}

function readPiece(piece: Piece, field: Field | undefined, parsed: Partial<UrlState>, known: KnownIds) {
  const { key, value, raw } = piece;
  if (value === null) return { patch: parsed, unread: [raw] };
  if (!field) return { patch: parsed, unread: [`${key}=${value}`] };
  const unread: string[] = [];
  let patch = parsed;
  for (const part of field.isList ? value.split(",") : [value]) {
    const change = field.read(part, patch, known);
    if (change) patch = { ...patch, ...change };
    else unread.push(`${key}=${part}`);
  }
  return { patch, unread };
}

function shownUnread(unread: readonly string[]): readonly string[] {
  const once = [...new Set(unread.map((piece) => displayable(piece, maxUnreadCharacters)))];
  return once.length > maxUnread ? [...once.slice(0, maxUnread), "…"] : once;
}
