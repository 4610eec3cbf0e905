/** Who can open an address of the atlas, so that nobody shares a link that works on one machine only. */
export type Reach = "machine" | "network" | "everybody";

const privateNetwork =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)|\.(?:local|lan|internal)$|^\[f[cd]/;

export function reachOf({ protocol, hostname }: Pick<URL, "protocol" | "hostname">): Reach {
  if (protocol === "file:" || hostname === "localhost" || hostname.endsWith(".localhost")) return "machine";
  if (hostname.startsWith("127.") || hostname === "[::1]") return "machine";
  return privateNetwork.test(hostname) || !hostname.includes(".") ? "network" : "everybody";
}
