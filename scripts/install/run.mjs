import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";

/** @typedef {{ ok: boolean, output: string }} Outcome */

const onWindows = process.platform === "win32";

/**
 * Run a program to its end. Never throws: one that cannot start is one that failed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, deadlineSeconds?: number }} [options]
 *   show: pass what it prints through as it comes, as well as keeping it
 * @returns {Promise<Outcome>}
 */
export async function run(command, args, options = {}) {
  const { cwd, env, show = false, deadlineSeconds = 1_800 } = options;
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // npm and npx are .cmd files there, which only a shell can start.
    shell: onWindows && !command.endsWith(".exe"),
    timeout: deadlineSeconds * 1_000,
  });
  /** @type {Buffer[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (/** @type {Buffer} */ chunk) => {
      chunks.push(chunk);
      if (show) process.stdout.write(chunk);
    });
  }
  const end = await ending(child, deadlineSeconds);
  return { ok: end === "", output: Buffer.concat(chunks).toString("utf8") + end };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {number} deadlineSeconds
 * @returns {Promise<string>} how it went wrong, or nothing
 */
async function ending(child, deadlineSeconds) {
  try {
    const [code, signal] = await once(child, "close");
    if (code === 0) return "";
    if (signal === "SIGTERM") return `\nstopped by SIGTERM (the deadline is ${deadlineSeconds} s)\n`;
    return `\nended with ${signal ?? `exit code ${code}`}\n`;
  } catch (error) {
    return `\ncould not start: ${error instanceof Error ? error.message : String(error)}\n`;
  }
}

/**
 * The npm that started us where there is one, because PATH may hold another.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const { npm_execpath: npmPath } = process.env;
  const isNpm = npmPath?.endsWith("npm-cli.js");
  return isNpm && npmPath ? run(process.execPath, [npmPath, ...args], options) : run("npm", args, options);
}
