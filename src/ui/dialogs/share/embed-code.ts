/** How large the frame is, in CSS pixels; `null` takes the whole width. */
export const embedSizes = {
  small: { width: 480, height: 360 },
  middle: { width: 800, height: 520 },
  large: { width: 1200, height: 700 },
  wide: { width: null, height: 520 },
} as const;

export type EmbedSize = keyof typeof embedSizes;

export interface EmbedOptions {
  /** The folder of the atlas, with its slash. */
  readonly base: string;
  readonly hash: string;
  readonly title: string;
  readonly size: EmbedSize;
  readonly hasPanel: boolean;
}

/** What is pasted into somebody's page; every text in it is an attribute, and escaped as one. */
export function embedCode({ base, hash, title, size, hasPanel }: EmbedOptions): string {
  const { width, height } = embedSizes[size];
  const url = new URL(`embed.html${hasPanel ? "" : "?panel=off"}${hash}`, base).href;
  const attributes = {
    src: url,
    title,
    width: width === null ? "100%" : String(width),
    height: String(height),
    loading: "lazy",
    allow: "fullscreen",
  };
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${pairs.join(" ")}></iframe>`;
}

function escaped(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
