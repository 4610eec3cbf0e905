import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { atlasAddress } from "./install/address.mjs";
import { whyBuild } from "./install/freshness.mjs";
import { nodeComplaint } from "./install/node-version.mjs";
import { installPackages } from "./install/packages.mjs";
import { freePort } from "./install/port.mjs";
import { npm } from "./install/run.mjs";

/**
 * `npm start`: install what is missing, build if something changed, serve, say where.
 * Runs before anything is installed: nothing but Node at the top of this file.
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const usage = `npm start -- [--port 4173] [--host 127.0.0.1] [--no-build]
  --port      the port to serve at; the next free one when it is taken
  --host      the address to serve at; 0.0.0.0 lets other machines in
  --no-build  serve what was built last, whatever has changed since`;

/** @throws {Error} with something to tell the reader */
async function main() {
  const { port, host, build } = readOptions(process.argv.slice(2));
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new Error(complaint);
  if (!(await installPackages(root))) throw new Error("The packages could not be installed, see above.");
  if (build) await buildIfNeeded();
  if (!existsSync(join(root, "dist", "index.html"))) throw new Error("There is no build to serve in dist.");
  await serve(port, host);
}

/** @param {string[]} args */
function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string", default: "4173" },
      host: { type: "string", default: "127.0.0.1" },
      "no-build": { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const port = Number(values.port);
  const isPort = Number.isInteger(port) && port > 0 && port < 65_536;
  if (!isPort) throw new Error(`--port ${values.port}: a port is a whole number from 1 to 65535`);
  return { port, host: values.host, build: !values["no-build"] };
}

async function buildIfNeeded() {
  const why = whyBuild(root);
  if (!why) return;
  console.log(`Building: ${why}`);
  const { ok } = await npm(["run", "--silent", "build"], { cwd: root, show: true });
  if (!ok) throw new Error("The build failed, see above.");
}

/**
 * @param {number} wantedPort
 * @param {string} host
 */
async function serve(wantedPort, host) {
  const { preview } = await import("vite");
  const port = await freePort(wantedPort, host);
  if (port !== wantedPort) console.log(`Port ${wantedPort} is taken`);
  const server = await preview({ root, preview: { port, host, strictPort: true, open: false } });
  const stop = () => server.close().finally(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  console.log(`The atlas is at ${atlasAddress(host, port)}\nCtrl+C ends it`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
