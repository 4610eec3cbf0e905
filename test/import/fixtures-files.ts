import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A file that another program wrote, of `fixtures/`; those that are mostly blank are packed. */
export function fixtureBytes(name: string): Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(join(import.meta.dirname, "fixtures", name));
  return new Uint8Array(name.endsWith(".gz") ? gunzipSync(bytes) : bytes);
}
