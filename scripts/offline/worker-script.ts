import { build } from "vite";
import type { Version } from "../../src/offline/version.ts";

/**
 * The service worker as one script.
 * @param version what it keeps; null for the kill switch, which keeps nothing and takes away what was kept.
 */
export async function workerScript(version: Version | null): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    ...(version && { define: { version: JSON.stringify(version) } }),
    build: {
      write: false,
      target: "es2023",
      lib: {
        entry: version ? "src/offline/worker.ts" : "src/offline/no-worker.ts",
        formats: ["iife"],
        name: "worker",
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const script = first?.output[0];
  if (!script) throw new Error("the service worker was not built");
  return script.code;
}
