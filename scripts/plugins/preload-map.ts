import type { IndexHtmlTransformContext, Plugin } from "vite";

const mapModule = /\/src\/map\/atlas-map\.ts$/;

/** The map's own files are fetched while the page is painted, not only when the first script asks for them. */
export function preloadMapPlugin(): Plugin {
  return {
    name: "preload-map",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle, path }) => (bundle && hasMap(path) ? mapFiles(bundle) : []),
    },
  };
}

/** The presenter's window has none. */
function hasMap(path: string): boolean {
  return !path.endsWith("console.html");
}

function mapFiles(bundle: NonNullable<IndexHtmlTransformContext["bundle"]>) {
  const chunk = Object.values(bundle).find(
    (file) => file.type === "chunk" && mapModule.test(file.facadeModuleId ?? ""),
  );
  if (chunk?.type !== "chunk") throw new Error("the bundle has no chunk of its own for the map");
  const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
  return [
    { tag: "link", attrs: { rel: "modulepreload", href: `./${chunk.fileName}`, crossorigin: true } },
    ...styles.map((href) => ({
      tag: "link",
      attrs: { rel: "preload", as: "style", href: `./${href}`, crossorigin: true },
    })),
  ];
}
