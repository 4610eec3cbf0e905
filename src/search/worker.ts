import type { SearchData } from "./entries.ts";
import { createGazetteer, type Gazetteer } from "./gazetteer.ts";
import type { Question, Reply } from "./protocol.ts";

/** The gazetteer beside the page: index and questions never hold up a keystroke. */

let opening: Promise<Gazetteer> | undefined;

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const { serial, ask } = data;
  answer(data).then(
    (reply) => postMessage({ serial, answer: reply } satisfies Reply),
    (error: unknown) => {
      console.warn("The search could not answer.", error);
      const fault = error instanceof OpenError ? `SEARCH-${error.message}` : "SEARCH-FAULT";
      postMessage({ serial, fault, isClosed: ask === "open" } satisfies Reply);
    },
  );
});

/** The data did not come whole; the message is the end of the code: 404, UNREACHABLE, GARBLED. */
class OpenError extends Error {}

async function answer(question: Question): Promise<Extract<Reply, { answer: unknown }>["answer"]> {
  if (question.ask === "open") {
    opening = open(question.url);
    await opening;
    return null;
  }
  if (!opening) throw new Error("CLOSED");
  const gazetteer = await opening;
  switch (question.ask) {
    case "find":
      return gazetteer.find(question.query);
    case "describe":
      return gazetteer.describe(question.at, question.placeId);
    case "warm":
      await gazetteer.warm();
      return null;
  }
}

/** @throws OpenError */
async function open(url: string): Promise<Gazetteer> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new OpenError("UNREACHABLE", { cause });
  });
  if (!response.ok) throw new OpenError(String(response.status));
  const data: unknown = await response.json().catch((cause: unknown) => {
    throw new OpenError("GARBLED", { cause });
  });
  if (!isSearchData(data)) throw new OpenError("GARBLED");
  return createGazetteer(data);
}

function isSearchData(data: unknown): data is SearchData {
  return typeof data === "object" && data !== null && "entries" in data && Array.isArray(data.entries);
}
