/**
 * The address to open in a browser on this machine.
 * @param {string} host as given to the server; 0.0.0.0 and :: mean every address, of which a browser opens its own
 * @param {number} port
 */
export function atlasAddress(host, port) {
  const isEverywhere = host === "0.0.0.0" || host === "::";
  const name = isEverywhere ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}
