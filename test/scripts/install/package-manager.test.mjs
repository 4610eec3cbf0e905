import { describe, expect, it } from "vitest";
import { systemCommands } from "../../../scripts/install/package-manager.mjs";

describe("a browser from the system's packages", () => {
  it("comes from apt on Debian, with a Chinese font only where there is none", () => {
    const commands = (lacksChinese) => wordsOf({ has: only("apt-get"), isRoot: "yes", lacksChinese });
    expect(commands(false)[1]).toMatch(/apt-get install .* chromium-headless-shell$/);
    expect(commands(true)[1]).toMatch(/ chromium-headless-shell fonts-noto-cjk$/);
  });

  it("is a whole Chromium from apt where there is none without windows", () => {
    const commands = wordsOf({ has: only("apt-get"), isRoot: "yes", lacksChinese: false });
    expect(commands[2]).toMatch(/apt-get install .* chromium$/);
  });

  it("is asked for through sudo by those who may without a password", () => {
    const commands = wordsOf({ has: only("dnf"), isRoot: "by sudo", lacksChinese: false });
    expect(commands).toEqual(["sudo -n dnf install -y chromium"]);
  });

  it("is not asked for by those who may not, save from Homebrew, which is their own", () => {
    expect(wordsOf({ has: only("apk"), isRoot: "no", lacksChinese: false })).toEqual([]);
    expect(wordsOf({ has: only("brew"), isRoot: "no", lacksChinese: false })).toHaveLength(1);
  });

  it("is not to be had on a system without a package manager we know", () => {
    expect(wordsOf({ has: only("none"), isRoot: "yes", lacksChinese: true })).toEqual([]);
  });
});

function only(program) {
  return (each) => each === program;
}

function wordsOf(system) {
  return systemCommands(system).map((command) => command.join(" "));
}
