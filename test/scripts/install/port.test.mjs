import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { freePort } from "../../../scripts/install/port.mjs";

const host = "127.0.0.1";
const server = createServer();

afterEach(() => server.close());

describe("a free port", () => {
  it("is the wanted one, or the next when that is taken", async () => {
    server.listen(0, host);
    await once(server, "listening");
    const taken = server.address().port;
    const found = await freePort(taken, host);
    expect(found).toBeGreaterThan(taken);
    expect(await freePort(found, host)).toBe(found);
  });

  it("is not looked for at an address that is not this machine's", async () => {
    await expect(freePort(4173, "192.0.2.1")).rejects.toThrow("EADDRNOTAVAIL");
  });
});
