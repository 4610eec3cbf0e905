import { siteKinds } from "../model/kinds.ts";
import { type Flavour, type Palette, palettes } from "./palette.ts";

/**
 * The palettes as CSS custom properties: light by default and always on paper, dark where the reader or the system asks
 * for it on a screen.
 * `--kind-park`, `--ink`, `--map-water` …; and `--kind` for what stands in an element of a kind.
 */
export function paletteCss(): string {
  return [
    `.on-paper, :root { color-scheme: light; ${declarations("light")} }`,
    `@media screen { :root[data-theme="dark"] { color-scheme: dark; ${declarations("dark")} } }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme]) { color-scheme: dark; ${declarations("dark")} } }`,
    ...siteKinds.map((kind) => `[data-kind="${kind}"] { --kind: var(--kind-${kind}); }`),
  ].join("\n");
}

/** The roles of signs that are no colours of their own; `--kind` is that of nothing in particular. */
const signRoles = [
  "--kind: var(--ink-soft);",
  "--backing: var(--map-label-halo);",
  "--plate: var(--map-shield);",
];

/** The custom properties of a palette with their colours, for what is drawn where no stylesheet reaches. */
export function paletteProperties(flavour: Flavour): ReadonlyMap<string, string> {
  const { kind, ui, ...map } = palettes[flavour];
  return new Map([...entries("--kind-", kind), ...entries("--", ui), ...entries("--map-", map)]);
}

function declarations(flavour: Flavour): string {
  const colours = [...paletteProperties(flavour)].map(([name, value]) => `${name}: ${value};`);
  return [...colours, ...signRoles].join(" ");
}

function entries(
  prefix: string,
  colours: Readonly<Record<string, string>> | Omit<Palette, "kind" | "ui">,
): [string, string][] {
  return Object.entries(colours).map(([name, value]) => [`${prefix}${kebab(name)}`, value]);
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
