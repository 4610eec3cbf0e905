import type { Source } from "../../src/model/rows.ts";
import { ask, type Asking } from "./ask.ts";

/** `silent` gave no answer; `unread` gave one that says nothing of the page: a refusal, no page, no title. */
export type State = "same" | "gone" | "moved" | "retitled" | "silent" | "unread";

export interface SourceState {
  readonly id: string;
  readonly url: string;
  readonly state: State;
  readonly detail: string;
}

type Cited = Pick<Source, "id" | "title" | "titleDescribed"> & { readonly url: string };

export async function stateOf(source: Cited, asking?: Asking): Promise<SourceState> {
  const { id, url } = source;
  try {
    const page = await ask(url, asking);
    return { id, url, ...judged(source, page) };
  } catch (error) {
    return { id, url, state: "silent", detail: error instanceof Error ? error.message : String(error) };
  }
}

function judged(
  { url, title, titleDescribed }: Cited,
  page: Awaited<ReturnType<typeof ask>>,
): Pick<SourceState, "state" | "detail"> {
  if (page.status === 404 || page.status === 410) return { state: "gone", detail: String(page.status) };
  if (page.status >= 300) return { state: "unread", detail: `answered ${page.status}` };
  if (placeOf(page.url) !== placeOf(url)) return { state: "moved", detail: page.url };
  const found = titleIn(page.text);
  if (found === null) return { state: "unread", detail: "has no title" };
  if (titleDescribed || isAlike(found, title)) return { state: "same", detail: found };
  return { state: "retitled", detail: found };
}

/** An address without what may change under a page that stays: the scheme, www, a last slash. */
function placeOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return host.replace(/^www\./, "") + decodeURI(pathname).replace(/\/$/, "") + search;
}

export function titleIn(html: string): string | null {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.replaceAll(/\s+/g, " ").trim();
  return title ? withoutEntities(title) : null;
}

function withoutEntities(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
  return text
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => named[name] ?? "");
}

/** Sites add their own name before or after a title. */
function isAlike(found: string, title: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
  return plain(found).includes(plain(title)) || (plain(found) !== "" && plain(title).includes(plain(found)));
}
