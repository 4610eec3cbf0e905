import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServedFiles } from "./files.ts";

/** A body that was sent, in bytes as sent; what the browser had already costs nothing. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

export interface Server {
  /** Such as `http://127.0.0.1:41234`. */
  readonly address: string;
  /** What was sent since it was last asked. */
  readonly takeSent: () => readonly Sent[];
  readonly close: () => Promise<void>;
}

/** Serve files from memory on a free port of the loopback address. */
export async function serve(files: ServedFiles): Promise<Server> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => sent.push(answer(files, request, response)));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    takeSent: () => sent.splice(0),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
      });
    },
  };
}

function answer(files: ServedFiles, request: IncomingMessage, response: ServerResponse): Sent {
  const asked = new URL(request.url ?? "/", "http://localhost").pathname;
  const path = asked.endsWith("/") ? `${asked}index.html` : asked;
  const file = files.get(path);
  if (!file) {
    response.writeHead(404).end();
    return { path, bytes: 0 };
  }
  const headers = { ETag: file.etag, "Cache-Control": "no-cache" };
  if (request.headers["if-none-match"] === file.etag) {
    response.writeHead(304, headers).end();
    return { path, bytes: 0 };
  }
  response.writeHead(200, {
    ...headers,
    "Content-Type": file.type,
    "Content-Length": file.body.byteLength,
    ...(file.isGzip && { "Content-Encoding": "gzip" }),
  });
  response.end(file.body);
  return { path, bytes: file.body.byteLength };
}
