import type { Tour } from "../../model/tour.ts";
import { mendTour } from "./mend-tour.ts";
import { packedTour, unpackedTour } from "./packed-tour.ts";
import { salvagedJson } from "../salvaged-json.ts";
import type { Knowledge, Opened } from "./tour-findings.ts";

/** A tour within a link: packed, deflated, and in the characters that stand in a link as they are. */

/** A short link could unfold to more than a machine holds. */
const mostBytes = 200_000;
const format = "deflate-raw";

export async function tourLinkData(tour: Tour): Promise<string> {
  const text = JSON.stringify(packedTour(tour));
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream(format));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** What can be opened of a link, wherever it was cut off; or the one fault for which nothing could. Never rejects. */
export async function readTourLink(data: string, knowledge: Knowledge): Promise<Opened> {
  const bytes = bytesOf(data);
  if (!bytes) return { state: "refused", fault: { code: "notATour" } };
  const { text, isCut, isTooLong } = await inflated(bytes);
  if (isTooLong) return { state: "refused", fault: { code: "tooLarge" } };
  const { value, brokenAt } = salvagedJson(text);
  const opened = mendTour(unpackedTour(value), knowledge);
  if (opened.state === "refused" || !(isCut || brokenAt !== null)) return opened;
  return { ...opened, findings: [{ code: "broken", line: brokenAt ?? 1 }, ...opened.findings] };
}

function bytesOf(data: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(data)) return null;
  // Of four characters one alone is no byte.
  const whole = data.length % 4 === 1 ? data.slice(0, -1) : data;
  const binary = atob(whole.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

interface Inflated {
  readonly text: string;
  readonly isCut: boolean;
  readonly isTooLong: boolean;
}

/** As much as can be inflated, and no more than is bearable. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Inflated> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      size += chunk.value.length;
      text += decoder.decode(chunk.value, { stream: true });
      if (size > mostBytes) {
        await reader.cancel();
        return { text, isCut: false, isTooLong: true };
      }
    }
    return { text, isCut: false, isTooLong: false };
  } catch (error) {
    // That is how the stream says that its bytes end early, or are none of its own.
    if (!(error instanceof Error)) throw error;
    return { text, isCut: true, isTooLong: false };
  }
}
