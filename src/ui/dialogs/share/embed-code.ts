/** Sizes in CSS pixels; a width of `null` fills the page. */
export const embedSizes = {
  small: { width: 480, height: 360 },
  middle: { width: 800, height: 520 },
  large: { width: 1200, height: 700 },
  wide: { width: null, height: 520 },
} as const;

export type EmbedSize = keyof typeof embedSizes;

export interface EmbedOptions {
  /** The URL of the folder of the atlas, with its last slash. */
  readonly base: string;
  readonly hash: string;
  readonly title: string;
  readonly size: EmbedSize;
  readonly hasPanel: boolean;
}

/** Every text in the code is an attribute and escaped as one, so that no title can break the page around it. */
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
