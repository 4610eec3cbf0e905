/** Who can open an address of the atlas: this machine alone, those on its network, or everybody. */
export type Reach = "machine" | "network" | "everybody";

const ownNetwork =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)|\.(?:local|lan|internal)$|^\[f[cd]/;

export function reachOf({ protocol, hostname }: Pick<URL, "protocol" | "hostname">): Reach {
  if (protocol === "file:" || hostname === "localhost" || hostname.endsWith(".localhost")) return "machine";
  if (hostname.startsWith("127.") || hostname === "[::1]") return "machine";
  return ownNetwork.test(hostname) || !hostname.includes(".") ? "network" : "everybody";
}
