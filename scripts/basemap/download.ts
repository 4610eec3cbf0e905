import type { Source } from "./sources.ts";

export interface DownloadRequest {
  /** An http://127.0.0.1:PORT that stands in for every publisher; path and query are kept. */
  standIn?: URL;
  /** Overrides the source's own time limit, in milliseconds. */
  deadlineMs?: number;
}

/**
 * The bytes at a source's address. Throws when the server is out of reach, answers with anything but 200, takes longer
 * than the deadline, sends more than the source's limit, fewer bytes than it announced, or a page instead of data.
 */
export async function download(source: Source, asked: DownloadRequest = {}): Promise<Uint8Array> {
  const deadlineMs = asked.deadlineMs ?? source.deadlineMs;
  try {
    const answer = await fetch(addressOf(source, asked.standIn), {
      signal: AbortSignal.timeout(deadlineMs),
      headers: { "user-agent": "hong-kong-innovation-atlas (refresh-basemap)" },
      redirect: asked.standIn ? "error" : "follow",
    });
    checkAnswer(answer, source);
    const bytes = await readAtMost(answer, source.mostBytes);
    checkStart(bytes, source);
    return bytes;
  } catch (fault) {
    throw isTimeout(fault)
      ? new Error(`no full answer within ${deadlineMs / 1000} s`, { cause: fault })
      : plain(fault);
  }
}

/** Where the request really goes: the publisher, or the loopback stand-in with the same path and query. */
export function addressOf(source: Source, standIn?: URL): URL {
  const address = new URL(source.address);
  return standIn ? new URL(address.pathname + address.search, standIn) : address;
}

function checkAnswer(answer: Response, { mostBytes }: Source): void {
  if (answer.status !== 200)
    throw new Error(`the server answered ${answer.status} ${answer.statusText}`.trim());
  const type = answer.headers.get("content-type") ?? "";
  if (type.includes("html")) throw new Error(`the server sent a page (${type}) instead of data`);
  const announced = Number(answer.headers.get("content-length"));
  if (announced > mostBytes)
    throw new Error(`${announced} bytes announced, more than the limit of ${mostBytes}`);
}

async function readAtMost(answer: Response, mostBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of answer.body ?? []) {
    size += piece.length;
    if (size > mostBytes) throw new Error(`more than the limit of ${mostBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** A zip begins with PK and JSON with a brace; a friendly error page served as data begins with neither. */
function checkStart(bytes: Uint8Array, { kind }: Source): void {
  const start = new TextDecoder().decode(bytes.subarray(0, 60)).trimStart();
  const isExpected = kind === "zip" ? start.startsWith("PK") : start.startsWith("{");
  if (!isExpected) throw new Error(`not ${kind} but ${JSON.stringify(start)}`);
}

function isTimeout(fault: unknown): boolean {
  return fault instanceof Error && fault.name === "TimeoutError";
}

/** fetch hides the reason ("ECONNREFUSED …") in the cause of its "fetch failed". */
function plain(fault: unknown): Error {
  if (!(fault instanceof Error)) return new Error(String(fault));
  return fault.cause instanceof Error
    ? new Error(`${fault.message}: ${fault.cause.message}`, { cause: fault })
    : fault;
}
