import * as v from "valibot";
import type { Localised } from "../model/localised.ts";
import { isInExtent } from "../model/mercator.ts";
import { fromHk1980, isOnGrid } from "../model/geometry/hk1980.ts";

/** A place the Lands Department knows; all of it is plain text. A language it lacks is filled with the other. */
export interface Address {
  readonly name: Localised;
  readonly address: Localised;
  readonly district: Localised;
  /** WGS84 degrees, in the frame of the map. */
  readonly point: readonly [lng: number, lat: number];
}

/** `incomplete`: a part of the atlas itself did not come, without which no answer can be read. */
type Reason = "offline" | "timeout" | "refused" | "odd-answer" | "aborted" | "incomplete";

export type AddressAnswer =
  /** `leftOut` counts the rows that could not be believed, not those after the `mostResults`. */
  | { readonly state: "found"; readonly addresses: readonly Address[]; readonly leftOut: number }
  | { readonly state: "failed"; readonly reason: Reason };

interface Options {
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly base?: string;
  readonly signal?: AbortSignal;
  readonly timeoutMilliseconds?: number;
  readonly mostResults?: number;
}

/** Location Search API of the Lands Department: https://portal.csdi.gov.hk/csdi-webpage/apidoc/LocationSearchAPI */
const locationSearch = "https://www.map.gov.hk/gs/api/v1.0.0/locationSearch";

const most = { queryCharacters: 100, bytes: 300_000, textCharacters: 200 } as const;

/** Why the search ends without an answer. */
class SearchEnd extends Error {
  constructor(
    readonly reason: Reason,
    cause?: unknown,
  ) {
    super(`the address search ended: ${reason}`, { cause });
    this.name = "SearchEnd";
  }
}

/**
 * Asks the service once. Never rejects, and is over within `timeoutMilliseconds` whatever the service does. A redirect
 * is not followed; browsers do not tell it from a lost network, so it is "offline" too. Nothing typed, nothing asked.
 */
export async function searchAddresses(query: string, options: Options): Promise<AddressAnswer> {
  const { fetch, base = locationSearch, signal, timeoutMilliseconds = 6_000, mostResults = 20 } = options;
  const sent = Array.from(plainText(query)).slice(0, most.queryCharacters).join("").trim();
  if (signal?.aborted) return { state: "failed", reason: "aborted" };
  if (sent === "") return { state: "found", addresses: [], leftOut: 0 };
  const url = `${base}?${new URLSearchParams({ q: sent }).toString()}`;
  try {
    const found = await beforeDeadline((stop) => ask(fetch, url, stop), timeoutMilliseconds, signal);
    return { ...found, addresses: found.addresses.slice(0, mostResults) };
  } catch (error) {
    return { state: "failed", reason: error instanceof SearchEnd ? error.reason : "odd-answer" };
  }
}

/** Runs the work until it ends, time is up or the reader stops it; its signal is aborted in every case. */
function beforeDeadline<Result>(
  work: (stop: AbortSignal) => Promise<Result>,
  milliseconds: number,
  outer: AbortSignal | undefined,
): Promise<Result> {
  const stop = new AbortController();
  return new Promise<Result>((resolve, reject) => {
    const end = (reason: Reason): void => reject(new SearchEnd(reason));
    const timer = setTimeout(end, milliseconds, "timeout");
    stop.signal.addEventListener("abort", () => clearTimeout(timer));
    outer?.addEventListener("abort", () => end("aborted"), { signal: stop.signal });
    work(stop.signal).then(resolve, reject);
  }).finally(() => stop.abort());
}

type Found = Extract<AddressAnswer, { state: "found" }>;

async function ask(fetch: Options["fetch"], url: string, stop: AbortSignal): Promise<Found> {
  const response = await fetch(url, { ...discreet, signal: stop }).catch(or("offline"));
  if (!response.ok) throw new SearchEnd("refused");
  const rows = rowsIn(await textOf(response, stop));
  const read = await Promise.all(rows.map(addressOf));
  const addresses = read.filter((address) => address !== null);
  return { state: "found", addresses, leftOut: read.length - addresses.length };
}

/** The service learns what was typed, and nothing else of the reader than that. */
const discreet = { credentials: "omit", referrerPolicy: "no-referrer", redirect: "error" } as const;

function or(reason: Reason): (cause: unknown) => never {
  return (cause) => {
    throw new SearchEnd(reason, cause);
  };
}

/** The body as far as it may be read: its length ends the reading, and so does the deadline. */
async function textOf({ body }: Response, stop: AbortSignal): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  while (!stop.aborted) {
    const { done, value } = await reader.read().catch(or("offline"));
    if (done) break;
    bytes += value.byteLength;
    if (bytes > most.bytes) throw new SearchEnd("odd-answer");
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

function rowsIn(text: string): readonly unknown[] {
  const rows = parsed(text);
  if (!Array.isArray(rows)) throw new SearchEnd("odd-answer");
  return rows;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SearchEnd("odd-answer", error);
  }
}

const words = v.nullish(v.pipe(v.string(), v.maxLength(most.textCharacters), v.transform(plainText)), "");

/** `x` and `y` are the easting and the northing on the Hong Kong 1980 Grid in metres. */
const rowSchema = v.pipe(
  v.object({
    nameZH: words,
    nameEN: words,
    addressZH: words,
    addressEN: words,
    districtZH: words,
    districtEN: words,
    x: v.number(),
    y: v.number(),
  }),
  v.check(({ x, y }) => isOnGrid(x, y), "not on the grid"),
  v.check(({ nameZH, nameEN }) => nameZH !== "" || nameEN !== "", "without a name"),
);

/** Null when the row cannot be believed. */
async function addressOf(row: unknown): Promise<Address | null> {
  const { success, output } = v.safeParse(rowSchema, row);
  if (!success) return null;
  const point = await fromHk1980(output.x, output.y).catch(or("incomplete"));
  if (!isInExtent(point)) return null;
  return {
    name: localised(output.nameZH, output.nameEN),
    address: localised(output.addressZH, output.addressEN),
    district: localised(output.districtZH, output.districtEN),
    point,
  };
}

function localised(zhHant: string, en: string): Localised {
  return { zhHant: zhHant || en, en: en || zhHant };
}

/** One line, without anything that is not seen or that turns the direction of the text. */
function plainText(given: string): string {
  return given
    .replace(/[\p{Cf}\p{Cs}]/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}
