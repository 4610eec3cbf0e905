import { createRequire } from "node:module";
import { dirname } from "node:path";
import { buildFonts, type WholeFont } from "./fonts/build.ts";

/** public/data and the interface → public/fonts: the characters they use, and no others. Runs after build-data. */
const hongKong = installedFont("noto-sans-hk", "NotoSansHK");
/** Of the same design: most simplified forms are in no font for Hong Kong. */
const simplified = installedFont("noto-sans-sc", "NotoSansSC");

const built = await buildFonts({
  data: "public/data",
  interface: ["src", "index.html"],
  fonts: { atlas: hongKong, extra: simplified, hans: simplified, found: hongKong, "found-hans": simplified },
  out: "public/fonts",
});

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1_000)} kB`;
const sizes = built.files.map(({ weight, slice, bytes, characters }) => {
  return `${weight} ${slice} ${characters} characters ${kilobytes(bytes)}`;
});
console.log(`public/fonts${built.fresh ? "" : " (unchanged)"}: ${sizes.join(", ")}`);
if (built.fresh && built.missing.length > 0) {
  const count = `${built.missing.length} characters`;
  console.warn(
    `Left to a font of the reader's machine, ours having no glyph: ${count} ${built.missing.join("")}`,
  );
}

function installedFont(packageName: string, name: string): WholeFont {
  const { resolve } = createRequire(import.meta.url);
  return { folder: dirname(resolve(`@expo-google-fonts/${packageName}/package.json`)), name };
}
