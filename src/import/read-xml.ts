import { SaxesParser } from "saxes";
import { decodedChunks, encodingOf, guessEncoding } from "./decode-text.ts";
import type { FormatContext, ImportFile } from "./formats/format.ts";
import { ImportRefusal } from "./report.ts";

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlHandlers {
  readonly open: (element: XmlElement) => void;
  /** @param text Everything between the tags of an element without children; its own text otherwise. */
  readonly close: (name: string, text: string) => void;
  /** The file is at its end, or what follows is no XML any more. */
  readonly end?: () => void;
}

/**
 * Reads an XML file piece by piece. A document type is refused, because what it declares can be fetched or grow without
 * end. Where the file is no XML any more, what was read before stays, and the place is tallied.
 * @throws ImportRefusal
 */
export async function readXml(
  file: ImportFile,
  context: FormatContext,
  handlers: XmlHandlers,
): Promise<void> {
  const { budget, tally, checkpoint } = context;
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: true });
  const texts: string[][] = [];
  parser.on("doctype", () => {
    throw new ImportRefusal("DTD", file.name, { kind: "line", number: parser.line });
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (texts.length >= budget.depth) throw new ImportRefusal("TOO-DEEP", String(budget.depth));
    texts.push([]);
    handlers.open({ name: localName(name), attributes });
  });
  parser.on("error", (error) => {
    // `&nbsp;` and the like are names of HTML that many write in descriptions: they stay as they stand.
    if (!error.message.includes("undefined entity")) throw error;
  });
  const keep = (text: string): void => void texts.at(-1)?.push(text);
  parser.on("text", keep);
  parser.on("cdata", keep);
  parser.on("closetag", ({ name }) => handlers.close(localName(name), (texts.pop() ?? []).join("")));
  try {
    for await (const { text, bytesRead } of decodedChunks(file.blob, await encodingOfXml(file, context))) {
      parser.write(text);
      await checkpoint(bytesRead);
    }
    parser.close();
    handlers.end?.();
  } catch (error) {
    if (error instanceof ImportRefusal || !isXmlError(error)) throw error;
    const where = { kind: "line", number: parser.line } as const;
    handlers.end?.();
    if (tally.featureCount() === 0) throw new ImportRefusal("MALFORMED", "XML", where, { cause: error });
    tally.leaveOut("malformed", where);
  }
}

/** What saxes throws says at which line and column. */
function isXmlError(error: unknown): boolean {
  return error instanceof Error && /^\d+:\d+: /.test(error.message);
}

async function encodingOfXml(
  { blob }: ImportFile,
  { options, reportEncoding }: FormatContext,
): Promise<string> {
  const chosen = options.encoding === undefined ? null : encodingOf(options.encoding);
  const guess = chosen
    ? ({ label: chosen, reason: "chosen" } as const)
    : ((await namedEncoding(blob)) ?? (await guessEncoding(blob)));
  reportEncoding(guess.label, guess.reason);
  return guess.label;
}

/** What the first line says; null where it cannot be, because the line itself is not in it. */
async function namedEncoding(blob: Blob): Promise<{ label: string; reason: "named" } | null> {
  const head = new TextDecoder("latin1").decode(await blob.slice(0, 200).arrayBuffer());
  const named = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  const label = named === undefined ? null : encodingOf(named);
  return label === null || label.startsWith("utf-16") ? null : { label, reason: "named" };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
