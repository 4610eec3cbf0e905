/** What an address answers, followed through its redirects and read no further than a page needs. */
export interface Page {
  readonly status: number;
  /** Where the last redirect led. */
  readonly url: string;
  readonly text: string;
}

export interface Asking {
  readonly timeoutMs: number;
  readonly mostBytes: number;
}

export const politely: Asking = { timeoutMs: 20_000, mostBytes: 400_000 };

const mostRedirects = 5;
const agent = "hong-kong-innovation-atlas (checks the sources it cites)";

/** @throws Error when nothing is answered in time, or redirects go round in a circle. */
export async function ask(url: string, { timeoutMs, mostBytes }: Asking = politely): Promise<Page> {
  const signal = AbortSignal.timeout(timeoutMs);
  let at = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await fetch(at, { redirect: "manual", signal, headers: { "user-agent": agent } });
    const next = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || next === null)
      return { status: response.status, url: at, text: await textOf(response, mostBytes) };
    await response.body?.cancel();
    at = new URL(next, at).href;
    if (!/^https?:/.test(at)) throw new Error(`it leads to ${at}`);
  }
  throw new Error(`more than ${mostRedirects} redirects`);
}

/** In the encoding that the answer or the page names; what cannot be read in it is left out. */
async function textOf(response: Response, mostBytes: number): Promise<string> {
  const bytes = await firstBytes(response, mostBytes);
  const head = new TextDecoder("latin1").decode(bytes.slice(0, 2_048));
  const named = /charset=["']?([\w-]+)/i;
  const label = (named.exec(response.headers.get("content-type") ?? "") ?? named.exec(head))?.[1] ?? "utf-8";
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // an encoding that nobody knows
  }
}

async function firstBytes({ body }: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop gives up the rest of the answer.
  for await (const part of body ?? []) {
    parts.push(part);
    length += part.length;
    if (length >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most);
}
