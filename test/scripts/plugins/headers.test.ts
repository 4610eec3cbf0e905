import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isFile } from "../../../scripts/plugins/headers.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-headers-"));
mkdirSync(join(folder, "site"));
for (const file of ["index.html", "site/a.html"]) writeFileSync(join(folder, file), file);
afterAll(() => rmSync(folder, { recursive: true }));

describe("an address that the server knows", () => {
  it.each(["/", "/?text=a", "/index.html", "/site/a.html", "/site/a.html?v=1"])(
    "is that of a file: %s",
    (url) => {
      expect(isFile(folder, url)).toBe(true);
    },
  );

  it.each(["/site/", "/site", "//", "//site/", "/site/b.html", "/index.html/", `/${"a".repeat(300)}`, ""])(
    "is not that of a folder or of nothing: %s",
    (url) => {
      expect(isFile(folder, url)).toBe(false);
    },
  );
});
