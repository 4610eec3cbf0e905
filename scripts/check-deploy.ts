import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { expectationsOf, faultsOf } from "./deploy/expectations.ts";
import { startNginx } from "./deploy/nginx.ts";
import { freePort } from "./install/port.mjs";

/** Serve dist by nginx with the published configuration, on this machine only, and look at what it answers. */
const port = await freePort(4390, "127.0.0.1");
const server = await startNginx(".github/deploy/nginx.conf", "dist", port);
try {
  const entries = await readdir("dist", { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative("dist", join(entry.parentPath, entry.name)));
  const expected = expectationsOf(files);
  const faults = (await Promise.all(expected.map((each) => faultsOf(server.origin, each)))).flat();
  for (const fault of faults) console.error(fault);
  console.log(`${expected.length} addresses asked, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await server.stop();
}
