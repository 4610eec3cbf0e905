import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "hk", to: "cn" });

/** Traditional Chinese as written in Hong Kong → Simplified; other characters stay. */
export function toHans(text: string): string {
  return convert(text);
}
