import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import { palettes } from "../../src/look/palette.ts";
import { paletteProperties } from "../../src/look/palette-css.ts";
import type { SiteKind } from "../../src/model/kinds.ts";
import { indexedPng } from "./png.ts";

/** The whole fonts that those of the page are cut from. */
const family = "noto-sans-hk";
const styles = ["400Regular", "600SemiBold"];
/** Of the whole fonts, which take longer to read than a picture to draw, only the characters of the pictures. */
const cutFonts = ".cache/cards";
/** Without these names both weights would be families of their own. */
const familyNames = [16, 17];
const colours = paletteProperties("light");

type Draw = (svg: string) => Promise<Uint8Array>;

/** Draws the pictures of links as PNG, from SVG with the custom properties of the palettes in it. */
export async function cardPainter(svgs: readonly string[]): Promise<Draw> {
  const fontFiles = await cutTo(svgs.join(""));
  return async (svg) => {
    const drawing = await renderAsync(inColours(svg), {
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans HK" },
    });
    return indexedPng({ width: drawing.width, height: drawing.height, rgba: drawing.pixels });
  };
}

async function cutTo(text: string): Promise<string[]> {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`));
  await mkdir(cutFonts, { recursive: true });
  return Promise.all(
    styles.map(async (style) => {
      const whole = await readFile(join(folder, style, `NotoSansHK_${style}.ttf`));
      const file = join(cutFonts, `${style}.ttf`);
      await writeFile(
        file,
        await subsetFont(whole, text, { targetFormat: "sfnt", preserveNameIds: familyNames }),
      );
      return file;
    }),
  );
}

/** @throws Error when a custom property is no colour of the palette. */
export function inColours(svg: string): string {
  return svg
    .replaceAll(
      /<g data-kind="(\w+)"(.*?)<\/g>/gs,
      (_, kind: SiteKind, rest: string) =>
        `<g${rest.replaceAll("var(--kind)", palettes.light.kind[kind])}</g>`,
    )
    .replaceAll("var(--backing)", palettes.light.labelHalo)
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const colour = colours.get(name);
      if (colour === undefined) throw new Error(`${name} is no colour of the palette`);
      return colour;
    });
}
