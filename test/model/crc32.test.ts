import { expect, it } from "vitest";
import { crc32 } from "../../src/model/crc32.ts";

it("a CRC-32 is that of the published check value, in one piece or several", () => {
  const bytes = new TextEncoder().encode("123456789");
  expect(crc32([bytes])).toBe(0xcbf43926);
  expect(crc32([bytes.subarray(0, 4), bytes.subarray(4)])).toBe(0xcbf43926);
  expect(crc32([])).toBe(0);
});
