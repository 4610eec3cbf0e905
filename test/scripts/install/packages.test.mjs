import { describe, expect, it } from "vitest";
import { isTheLocksFault } from "../../../scripts/install/packages.mjs";

describe("when npm ci fails", () => {
  it("npm install is tried if the lock does not fit package.json", () => {
    const said =
      "npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json …";
    expect(isTheLocksFault(said)).toBe(true);
  });

  it("stays blameless if the network is down: that would fail as well and spoil the lock", () => {
    expect(isTheLocksFault("npm error code ENOTFOUND\nnpm error network request failed")).toBe(false);
  });
});
