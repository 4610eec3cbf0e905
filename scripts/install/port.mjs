import { createServer } from "node:net";

/**
 * The first free port from `port` on.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 * @throws {Error} when none of a hundred is free, or the host is not this machine's
 */
export async function freePort(port, host, last = port + 99) {
  const problem = await problemWith(port, host);
  if (!problem) return port;
  const isTaken = problem.code === "EADDRINUSE" || problem.code === "EACCES";
  if (!isTaken || port >= last) throw problem;
  return freePort(port + 1, host, last);
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | undefined>}
 */
function problemWith(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
