import type { SearchData } from "./entries.ts";
import { createGazetteer, type Gazetteer } from "./gazetteer.ts";
import type { Question, Reply } from "./protocol.ts";

/** The gazetteer beside the page: index and questions never hold up a keystroke. */

let opening: Promise<Gazetteer> | undefined;

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  answer(data).then(
    (reply) => postMessage({ serial: data.serial, answer: reply } satisfies Reply),
    (error: unknown) => postMessage({ serial: data.serial, fault: faultOf(error) } satisfies Reply),
  );
});

async function answer(question: Question): Promise<Extract<Reply, { answer: unknown }>["answer"]> {
  if (question.ask === "open") {
    opening = open(question.url);
    await opening;
    return null;
  }
  if (!opening) throw new Error("CLOSED");
  const gazetteer = await opening;
  return question.ask === "find"
    ? gazetteer.find(question.query)
    : gazetteer.describe(question.at, question.placeId);
}

/** @throws Error whose message is the end of a code: 404, UNREACHABLE, GARBLED. */
async function open(url: string): Promise<Gazetteer> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error("UNREACHABLE", { cause });
  });
  if (!response.ok) throw new Error(String(response.status));
  const data: unknown = await response.json().catch((cause: unknown) => {
    throw new Error("GARBLED", { cause });
  });
  if (!isSearchData(data)) throw new Error("GARBLED");
  return createGazetteer(data);
}

function isSearchData(data: unknown): data is SearchData {
  return typeof data === "object" && data !== null && "entries" in data && Array.isArray(data.entries);
}

function faultOf(error: unknown): string {
  return `SEARCH-${error instanceof Error ? error.message : "FAULT"}`;
}
