import { arch, platform } from "node:process";
import { describe, expect, it } from "vitest";
import { whyInstall } from "../../../scripts/install/lock.mjs";

const manifest = { dependencies: { preact: "^11.2.0" }, devDependencies: { vite: "^8.3.8" } };
const preact = { version: "11.2.0", integrity: "sha512-a" };
const vite = { version: "8.3.8", integrity: "sha512-b" };
const packages = { "node_modules/preact": preact, "node_modules/vite": vite };
const lock = { packages: { "": manifest, ...packages } };

describe("whether packages have to be installed", () => {
  it("they do when nothing is, or npm was interrupted before it wrote its own list", () => {
    expect(whyInstall(manifest, lock, undefined)).toBe("nothing is installed yet");
  });

  it("they do not when all are there in the versions asked for", () => {
    expect(whyInstall(manifest, lock, { packages })).toBeUndefined();
  });

  it("they do when one is missing", () => {
    const installed = { packages: { "node_modules/preact": preact } };
    expect(whyInstall(manifest, lock, installed)).toBe("vite is missing");
  });

  it("they do when one is there in another version, or is another package of that version", () => {
    const older = { packages: { ...packages, "node_modules/vite": { ...vite, version: "8.3.7" } } };
    const other = { packages: { ...packages, "node_modules/vite": { ...vite, integrity: "sha512-c" } } };
    expect(whyInstall(manifest, lock, older)).toBe("vite should be 8.3.8, not 8.3.7");
    expect(whyInstall(manifest, lock, other)).toBeDefined();
  });

  it("they do when package.json was changed without its lock", () => {
    const changed = { ...manifest, dependencies: { ...manifest.dependencies, zustand: "^5.1.0" } };
    expect(whyInstall(changed, lock, { packages })).toMatch(/^package\.json asks for other packages/);
  });

  it("native parts of other machines may be missing, that of this machine may not", () => {
    const native = (os, cpu) => ({ version: "1.0.0", optional: true, os: [os], cpu: [cpu] });
    const lockWith = (entry) => ({ packages: { ...lock.packages, "node_modules/native": entry } });
    expect(whyInstall(manifest, lockWith(native("plan9", "mips")), { packages })).toBeUndefined();
    expect(whyInstall(manifest, lockWith(native(platform, arch)), { packages })).toBe("native is missing");
  });
});
