import type { IndexHtmlTransformContext, Plugin } from "vite";

const wordsModule = /\/src\/ui\/text\/first-words\.ts$/;

/**
 * The small script that fetches the words of the reader's language runs by itself, as soon as it has come: the page's
 * own script, which imports it too, is fetched meanwhile.
 */
export function firstWordsPlugin(): Plugin {
  return {
    name: "first-words",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => (bundle ? [scriptTag(bundle)] : []),
    },
  };
}

function scriptTag(bundle: NonNullable<IndexHtmlTransformContext["bundle"]>) {
  const chunk = Object.values(bundle).find(
    (file) => file.type === "chunk" && wordsModule.test(file.facadeModuleId ?? ""),
  );
  if (!chunk) throw new Error("the bundle has no chunk of its own for the first words");
  const attrs = { type: "module", async: true, crossorigin: true, src: `./${chunk.fileName}` };
  return { tag: "script", attrs, injectTo: "head-prepend" as const };
}
