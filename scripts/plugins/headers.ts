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

/** For headers; a meta tag may not say who frames the page. */
export const contentSecurityPolicy = [...directives, "frame-ancestors 'self'"].join("; ");

const headers = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(self)",
};

/** A file whose name changes with its content; browsers need not ask for it again. */
const hashed = /^\/(?:assets|fonts)\/[^?]*-[\w-]{8}\.\w+$/;
const keepForGood = "public, max-age=31536000, immutable";

export function headersPlugin(): Plugin {
  return {
    name: "headers",
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        if (hashed.test(request.url ?? "")) response.setHeader("Cache-Control", keepForGood);
        if (request.url === "/sw.js") response.setHeader("Cache-Control", "no-cache");
        next();
      });
    },
    transformIndexHtml: {
      order: "post",
      handler: (_html, context) =>
        context.server ? [] : [{ tag: "meta", attrs: metaPolicy, injectTo: "head-prepend" as const }],
    },
  };
}

const metaPolicy = { "http-equiv": "Content-Security-Policy", content: directives.join("; ") };
