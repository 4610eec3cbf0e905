import type { Tour } from "../../model/tour.ts";
import { compressText, decompressText } from "../compressed-text.ts";
import { salvageJson } from "../salvage-json.ts";
import { isPackedByNewer, packTour, unpackTour } from "./pack-tour.ts";
import { sanitizeTour } from "./sanitize-tour.ts";
import type { Finding, Knowledge, Opened } from "./tour-findings.ts";

/** A short link can decompress to more than a device can hold. */
const maxBytes = 200_000;

/** A whole tour as the value of a link's field. */
export async function tourLinkData(tour: Tour): Promise<string> {
  return compressText(JSON.stringify(packTour(tour)));
}

/** Opens what can be read of a link, wherever it was cut off, or names the one fault. Never rejects. */
export async function readTourLink(data: string, knowledge: Knowledge): Promise<Opened> {
  const decompressed = await decompressText(data, maxBytes);
  if (!decompressed) return { state: "refused", fault: { code: "notATour" } };
  const { text, isCut, isTooLong } = decompressed;
  if (isTooLong) return { state: "refused", fault: { code: "tooLarge" } };
  const { value, brokenAt } = salvageJson(text);
  const opened = sanitizeTour(unpackTour(value), knowledge);
  if (opened.state === "refused") return opened;
  const findings: Finding[] = [...opened.findings];
  if (isCut || brokenAt !== null) findings.unshift({ code: "broken", line: brokenAt ?? 1 });
  if (isPackedByNewer(value)) findings.unshift({ code: "newer" });
  return { ...opened, findings };
}
