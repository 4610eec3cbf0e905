import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { whyBuild } from "../../../scripts/install/freshness.mjs";

const builtAt = 1_700_000_000;
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "atlas-freshness-"));
  write("dist/index.html", "<html>the list</html>", builtAt);
  write("src/main.tsx", "", builtAt - 10);
  write("public/icon.svg", "", builtAt - 10);
  write("public/data/atlas.json", "", builtAt + 10);
  write("public/fonts/fonts.css", "", builtAt + 10);
  age("src", "public", "public/data", "public/fonts");
});

afterEach(() => rmSync(root, { recursive: true }));

describe("whether there is something to build", () => {
  it("there is not when all sources are older than the page, whatever the build itself wrote", () => {
    expect(whyBuild(root)).toBeUndefined();
  });

  it("there is when nothing was built yet", () => {
    rmSync(join(root, "dist"), { recursive: true });
    expect(whyBuild(root)).toBe("there is none yet");
  });

  it("there is when the last build broke off before the page was filled in", () => {
    write("dist/index.html", "<div id=app><!--app--></div>", builtAt);
    expect(whyBuild(root)).toBe("the last one broke off halfway");
  });

  it.each([
    "src/ui/deep/panel.tsx",
    "geodata/sites.geojson",
    "public/icon.svg",
    "scripts/x.ts",
    "package.json",
  ])("there is when %s changed since", (file) => {
    write(file, "", builtAt + 1);
    expect(whyBuild(root)).toBeDefined();
  });

  it("there is when a source was removed since", () => {
    write("src/gone.ts", "", builtAt - 10);
    age("src");
    expect(whyBuild(root)).toBeUndefined();
    rmSync(join(root, "src/gone.ts"));
    expect(whyBuild(root)).toBe("src is newer than the last one");
  });
});

function write(file, text, seconds) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, seconds, seconds);
}

function age(...folders) {
  for (const folder of folders) utimesSync(join(root, folder), builtAt - 10, builtAt - 10);
}
