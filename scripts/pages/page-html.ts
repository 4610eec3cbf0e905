import { xmlText } from "../../src/export/xml-text.ts";
import { shortened } from "./head-tags.ts";

interface Page {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** Style sheets beside those of the first page, relative to the folder of the atlas. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** What else its head has. */
  readonly tags?: string;
  readonly body: string;
  /** From the folder of the page to that of the atlas, or the path of that folder on its host. */
  readonly up?: string;
}

/**
 * A printed page: the head of the first page with its policy, without its scripts.
 * @param template The built index.html.
 */
export function pageHtml(
  template: string,
  { lang, title, description, styles = [], scripts = [], tags = "", body, up = "./" }: Page,
): string {
  const looks = styles
    .filter((file) => !template.includes(file))
    .map((file) => `<link rel="stylesheet" href="./${file}">`);
  const head = template
    .slice(0, template.indexOf("<body>"))
    .replaceAll(/<script\b[^>]*><\/script>\s*/g, "")
    .replaceAll(/<link rel="(?:modulepreload|preload)"[^>]*>\s*/g, "")
    .replace(/<html lang="[^"]*"/, `<html lang="${lang}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${xmlText(title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*/,
      (_, start: string) => start + xmlText(shortened(description)),
    )
    .replace("</head>", () =>
      [
        ...looks,
        ...scripts.map((file) => `<script type="module" src="./${file}"></script>`),
        tags,
        "</head>",
      ].join(""),
    );
  return `${moved(head, up)}<body>${body}</body></html>\n`;
}

/** The relative addresses of a head, as a page in another folder has them. */
function moved(head: string, up: string): string {
  if (up === "./") return head;
  return head.replaceAll(
    /\b(href|src)="(?!data:|https?:|#|\/)(?:\.\/)?([^"]*)"/g,
    (_, name: string, path: string) => `${name}="${up}${path}"`,
  );
}
