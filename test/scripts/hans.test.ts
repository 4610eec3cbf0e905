import { describe, expect, it } from "vitest";
import { toHans } from "../../scripts/hans.ts";

describe("the conversion to Simplified Chinese", () => {
  it.each([
    ["司法覆核告終，書面答覆其後公布", "司法复核告终，书面答复其后公布"],
    ["覆蓋全部服務", "覆盖全部服务"],
    ["有甚麼「數字」『年中』", "有什么“数字”‘年中’"],
    ["赤鱲角", "赤鱲角"],
    ["茘枝角", "荔枝角"],
  ])("makes of %s what the Mainland writes", (hongKong, mainland) => {
    expect(toHans(hongKong)).toBe(mainland);
  });
});
