import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface Server {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** The configuration as it is published, for a folder and a port of this machine; everything else of it stays. */
export function localConfig(published: string, folder: string, port: number): string {
  const local = published
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/atlas;", `root ${folder};`);
  if (!local.includes(`127.0.0.1:${port}`) || !local.includes(`root ${folder};`))
    throw new Error("the configuration has no line for its port or its folder");
  return local;
}

/** @throws Error with what nginx said, when it does not take the configuration or does not answer. */
export async function startNginx(configFile: string, folder: string, port: number): Promise<Server> {
  const home = await mkdtemp(join(tmpdir(), "atlas-nginx-"));
  const site = localConfig(await readFile(configFile, "utf8"), resolve(folder), port);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  const config = [
    "daemon off;",
    "worker_processes 1;",
    `pid ${home}/nginx.pid;`,
    `error_log ${home}/error.log;`,
    "events { worker_connections 64; }",
    "http {",
    "access_log off;",
    ...temporary,
    site,
    "}",
  ].join("\n");
  const file = join(home, "nginx.conf");
  await writeFile(file, config);
  const checked = spawnSync("nginx", ["-t", "-p", home, "-c", file], { encoding: "utf8" });
  if (checked.error) throw new Error("nginx is not installed (apt-get install nginx-light)");
  if (checked.status !== 0) throw new Error(checked.stderr);
  const server = spawn("nginx", ["-p", home, "-c", file], { stdio: ["ignore", "ignore", "inherit"] });
  const stop = async (): Promise<void> => {
    await ended(server);
    await rm(home, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await answers(origin)) return { origin, stop };
    await new Promise((wake) => {
      setTimeout(wake, 100);
    });
  }
  await stop();
  throw new Error("nginx does not answer");
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = new Promise((done) => {
    server.once("exit", done);
  });
  server.kill("SIGQUIT");
  await exit;
}
