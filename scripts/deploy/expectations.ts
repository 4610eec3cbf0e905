import { request } from "node:http";
import { contentSecurityPolicy } from "../plugins/headers.ts";

/** What a host must answer for the atlas to be what the build made. */
export interface Expectation {
  readonly path: string;
  readonly status: number;
  /** Headers by their lower-case names. */
  readonly headers: Readonly<Record<string, RegExp>>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly length: number;
}

const exactly = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
const asked = /^no-cache$/;
const html = /^text\/html; charset=utf-8$/;

/** @param files The paths in the build, to take a script, a font and a site of. */
export function expectationsOf(files: readonly string[]): readonly Expectation[] {
  const first = (pattern: RegExp): string => {
    const found = files.find((file) => pattern.test(file));
    if (!found) throw new Error(`the build has no file like ${pattern}`);
    return `/${found}`;
  };
  const policy = exactly(contentSecurityPolicy("/"));
  const forGood = /^public, max-age=31536000, immutable$/;
  const packed = /^gzip$/;
  const page = { "content-type": html, "cache-control": asked, "content-security-policy": policy };
  return [
    {
      path: "/",
      status: 200,
      headers: { ...page, "content-encoding": packed, "x-content-type-options": /^nosniff$/ },
    },
    { path: "/index.html", status: 200, headers: page },
    {
      path: "/embed.html",
      status: 200,
      headers: { ...page, "content-security-policy": exactly(contentSecurityPolicy("/embed.html")) },
    },
    { path: first(/^en\/site\/.*\.html$/), status: 200, headers: { ...page, "content-encoding": packed } },
    {
      path: first(/^assets\/.*-[\w-]{8}\.js$/),
      status: 200,
      headers: { "content-type": /^text\/javascript/, "cache-control": forGood, "content-encoding": packed },
    },
    {
      path: first(/^fonts\/.*-[\w-]{8}\.woff2$/),
      status: 200,
      headers: {
        "content-type": /^font\/woff2$/,
        "cache-control": forGood,
        "access-control-allow-origin": /^\*$/,
      },
    },
    { path: "/sw.js", status: 200, headers: { "content-type": /^text\/javascript/, "cache-control": asked } },
    {
      path: "/manifest.webmanifest",
      status: 200,
      headers: { "content-type": /^application\/manifest\+json/, "cache-control": asked },
    },
    {
      path: "/data/atlas.json",
      status: 200,
      headers: { "content-type": /^application\/json/, "cache-control": asked, "content-encoding": packed },
    },
    { path: "/data/v1/sites.csv", status: 200, headers: { "content-type": /^text\/csv; charset=utf-8$/ } },
    { path: "/data/v1/sites.geojson", status: 200, headers: { "content-type": /^application\/geo\+json/ } },
    { path: "/changes.en.xml", status: 200, headers: { "content-type": /^application\/atom\+xml/ } },
    { path: "/robots.txt", status: 200, headers: { "content-type": /^text\/plain/ } },
    ...["/no-such-page", "/site/no-such-site.html", "/assets/gone-12345678.js", "/site/", "/data/"].map(
      (path) => ({
        path,
        status: 404,
        headers: { "content-type": html, "content-security-policy": policy },
      }),
    ),
  ];
}

/** What of an answer is not as expected, in words. */
export async function faultsOf(
  origin: string,
  { path, status, headers }: Expectation,
): Promise<readonly string[]> {
  const answer = await ask(origin + path);
  const faults = answer.status === status ? [] : [`${path}: ${answer.status} instead of ${status}`];
  if (answer.length === 0) faults.push(`${path}: an empty answer`);
  for (const [name, pattern] of Object.entries(headers)) {
    const value = String(answer.headers[name] ?? "");
    if (!pattern.test(value)) faults.push(`${path}: ${name} is "${value}", not ${pattern}`);
  }
  return faults;
}

/** Not with `fetch`, which unpacks what it gets and hides that it was packed. */
function ask(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers: { "accept-encoding": "gzip" } }, (response) => {
      let length = 0;
      response.on("data", (part: Buffer) => (length += part.length));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, length }),
      );
      response.on("error", reject);
    });
    asking.on("error", reject);
    asking.end();
  });
}
