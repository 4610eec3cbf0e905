import { createRequire } from "node:module";
import { dirname } from "node:path";
import { buildFonts } from "./fonts/build.ts";

/** public/data and the interface → public/fonts: the characters they use, and no others. Runs after build-data. */
const font = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-hk/package.json"));
const built = await buildFonts({
  data: "public/data",
  interface: ["src", "index.html"],
  font,
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
