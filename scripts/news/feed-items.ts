import { SaxesParser } from "saxes";

export interface FeedItem {
  readonly title: string;
  readonly url: string;
  /** As the feed writes it. */
  readonly date: string;
}

const itemNames = new Set(["item", "entry"]);
const dateNames = new Set(["pubDate", "published", "updated", "dc:date"]);

/** The items of an RSS or Atom feed, as far as it can be read; a feed that breaks off gives what came before. */
export function feedItems(xml: string): readonly FeedItem[] {
  const items: FeedItem[] = [];
  let item: { title: string; url: string; date: string } | null = null;
  let name = "";
  let isBroken = false;
  const parser = new SaxesParser();
  parser.on("error", () => {
    isBroken = true;
  });
  parser.on("opentag", (tag) => {
    name = tag.name;
    if (itemNames.has(name)) item = { title: "", url: "", date: "" };
    const href = tag.attributes["href"];
    if (item && name === "link" && typeof href === "string" && !item.url) item.url = href;
  });
  const read = (text: string): void => {
    if (!item || isBroken) return;
    if (name === "title") item.title += text;
    if (name === "link") item.url += text.trim();
    if (dateNames.has(name) && !item.date) item.date = text.trim();
  };
  parser.on("text", read);
  parser.on("cdata", read);
  parser.on("closetag", (tag) => {
    if (item && itemNames.has(tag.name) && !isBroken) {
      if (item.title.trim() && /^https?:/.test(item.url)) items.push({ ...item, title: item.title.trim() });
      item = null;
    }
    name = "";
  });
  parser.write(xml).close();
  return items;
}
