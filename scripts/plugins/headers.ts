import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The Lands Department's search for full addresses: the one other host, asked only when a reader presses for it. */
const addressService = "https://www.map.gov.hk";

/**
 * The one content security policy: of the page and, sent with its own response, of the workers. No inline code, no
 * eval, nothing from another host but those addresses; only the default Trusted Types policy blesses a script address,
 * that of our own workers.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self' data: blob: ${addressService}`,
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
];

/** In a frame of another page, perhaps one without an origin of its own, the map's worker is started from a copy. */
const framedDirectives = directives.map((each) => (each.startsWith("worker-src") ? `${each} data:` : each));

const isFramed = (path: string): boolean => /^\/embed\.html(?:\?|$)/.test(path);

/** For headers; a meta tag may not say who frames the page. */
export function contentSecurityPolicy(path: string): string {
  return isFramed(path)
    ? [...framedDirectives, "frame-ancestors *"].join("; ")
    : [...directives, "frame-ancestors 'self'"].join("; ");
}

const headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(self)",
  // A sandboxed frame asks for scripts, data and fonts without an origin. All of it is public.
  "Access-Control-Allow-Origin": "*",
};

/** A file whose name changes with its content; browsers need not ask for it again. */
const hashed = /^\/(?:assets|fonts)\/[^?]*-[\w-]{8}\.\w+$/;
const keepForGood = "public, max-age=31536000, immutable";

export function headersPlugin(): Plugin {
  return {
    name: "headers",
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { url = "" } = request;
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        response.setHeader("Content-Security-Policy", contentSecurityPolicy(url));
        if (hashed.test(url)) response.setHeader("Cache-Control", keepForGood);
        if (url === "/sw.js") response.setHeader("Cache-Control", "no-cache");
        next();
      });
      server.middlewares.use(answerNotFound);
    },
    transformIndexHtml: {
      order: "post",
      handler: (_html, { server, path }) => {
        if (server) return [];
        const content = (isFramed(path) ? framedDirectives : directives).join("; ");
        const attrs = { "http-equiv": "Content-Security-Policy", content };
        return [{ tag: "meta", attrs, injectTo: "head-prepend" as const }];
      },
    },
  };
}

/** Vite would answer an address that is none with the first page; a host answers 404, with the page that leads on. */
function answerNotFound({ url = "/" }: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (isFile("dist", url)) return next();
  response.statusCode = 404;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  readFile("dist/404.html").then(
    (page) => response.end(page),
    () => response.end("404"),
  );
}

/** @param url As it was asked for; a folder is none, but for that of the atlas, which is its first page. */
export function isFile(folder: string, url: string): boolean {
  // The address is not parsed as one: "//" is a path here, and no host.
  const [path = ""] = url.split(/[?#]/, 1);
  const file = join(folder, path === "/" ? "index.html" : path);
  return existsSync(file) && statSync(file).isFile();
}
