import process from "node:process";
import { preview, type Plugin } from "vite";

/**
 * The server of the stories: that of the build, but that a page may do without the map's own script, which is a
 * megabyte. That is said by a header: the driver would have to hold every request of a page to answer this one.
 */

const mapScript = /^\/assets\/atlas-map-[\w-]+\.js$/;

/** A script that never comes to its end. The picture stays, as it does while the map is on its way. */
const neverReady = "await new Promise(() => undefined);";

const withoutMap: Plugin = {
  name: "without-map",
  configurePreviewServer(server) {
    server.middlewares.use(({ url = "", headers }, response, next) => {
      if (!mapScript.test(url)) return next();
      response.setHeader("Vary", "X-Without-Map");
      if (!headers["x-without-map"]) return next();
      response.setHeader("Content-Type", "text/javascript");
      response.end(neverReady);
    });
  },
};

const port = Number(process.argv[2]);
await preview({ plugins: [withoutMap], preview: { host: "127.0.0.1", port, strictPort: true } });
