/**
 * @typedef {{ has: (program: string) => boolean, isRoot: "yes" | "by sudo" | "no", lacksChinese: boolean }} System
 */

/**
 * How this system's package manager installs a browser, as commands to try one after the other.
 * @param {System} system
 * @returns {string[][]}
 */
export function systemCommands({ has, isRoot, lacksChinese }) {
  // Homebrew is the user's own, and refuses root.
  if (has("brew")) return [["brew", "install", "--cask", "chromium"]];
  if (isRoot === "no") return [];
  const asRoot = isRoot === "yes" ? [] : ["sudo", "-n"];
  return commandsOf(has, lacksChinese).map((command) => [...asRoot, ...command]);
}

/**
 * @param {System["has"]} has
 * @param {boolean} lacksChinese
 */
function commandsOf(has, lacksChinese) {
  const font = (/** @type {string} */ name) => (lacksChinese ? [name] : []);
  if (has("apt-get")) {
    const install = [
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      "apt-get",
      "install",
      "-y",
      "--no-install-recommends",
    ];
    return [
      ["apt-get", "update"],
      // Debian's browser without windows, whose pages open in half the time.
      [...install, "chromium-headless-shell", ...font("fonts-noto-cjk")],
      [...install, "chromium", ...font("fonts-noto-cjk")],
      // Ubuntu's package is an empty shell around a snap: there, the libraries for Playwright's own.
      ["npx", "playwright", "install-deps", "chromium"],
    ];
  }
  if (has("dnf")) return [["dnf", "install", "-y", "chromium", ...font("google-noto-sans-cjk-fonts")]];
  if (has("apk")) return [["apk", "add", "--no-cache", "chromium", ...font("font-noto-cjk")]];
  if (has("pacman")) return [["pacman", "-Sy", "--noconfirm", "chromium", ...font("noto-fonts-cjk")]];
  return [];
}
