import { expect, it } from "vitest";
import { atlasAddress } from "../../../scripts/install/address.mjs";

it.each([
  ["127.0.0.1", "http://127.0.0.1:4173/"],
  ["localhost", "http://localhost:4173/"],
  ["0.0.0.0", "http://127.0.0.1:4173/"],
  ["::", "http://127.0.0.1:4173/"],
  ["::1", "http://[::1]:4173/"],
])("a server at %s is opened at %s", (host, address) => {
  expect(atlasAddress(host, 4173)).toBe(address);
});
