import { execPath } from "node:process";
import { describe, expect, it } from "vitest";
import { findBrowser, starts } from "../../../scripts/install/browser.mjs";

const env = { PATH: "/usr/local/bin:/usr/bin" };
const chrome = "/usr/bin/google-chrome";

describe("the browser for the stories", () => {
  it("is the one that CHROMIUM_PATH names", () => {
    const machine = machineWith(["/opt/mine", chrome], { ...env, CHROMIUM_PATH: "/opt/mine" });
    expect(findBrowser(machine)).toBe("/opt/mine");
  });

  it("is another when that one does not start", () => {
    const machine = machineWith([chrome], { ...env, CHROMIUM_PATH: "/opt/mine" });
    expect(findBrowser(machine)).toBe(chrome);
  });

  it("is Chromium rather than Chrome when both are on PATH", () => {
    expect(findBrowser(machineWith([chrome, "/usr/bin/chromium"]))).toBe("/usr/bin/chromium");
  });

  it("is the one without windows rather than a whole Chromium, where it starts", () => {
    const shell = "/usr/bin/chromium-headless-shell";
    const machine = machineWith(["/usr/bin/chromium", shell]);
    expect(findBrowser(machine)).toBe(shell);
    expect(findBrowser({ ...machine, starts: (path) => path !== shell })).toBe("/usr/bin/chromium");
  });

  it("is found where macOS keeps its programs", () => {
    const path = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(machineWith([path], {}))).toBe(path);
  });

  it("is not a file that only says how to install one", () => {
    const machine = {
      ...machineWith([chrome, "/usr/bin/chromium-browser"]),
      starts: (path) => path === chrome,
    };
    expect(findBrowser(machine)).toBe(chrome);
  });

  it("is nothing on a machine without one", () => {
    expect(findBrowser(machineWith([]))).toBeUndefined();
  });
});

describe("a program starts", () => {
  it("when it answers with its version", () => expect(starts(execPath)).toBe(true));
  it("but not when it is not there", () => expect(starts("/nowhere/chromium")).toBe(false));
});

function machineWith(programs, environment = env) {
  return { env: environment, isProgram: (path) => programs.includes(path), starts: () => true };
}
