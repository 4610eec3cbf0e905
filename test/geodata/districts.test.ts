import { expect, it } from "vitest";
import { districtId } from "../../src/model/site-location.ts";
import { buildReal, readReal } from "./real.ts";

const { sites } = buildReal(await readReal());

it.each([
  ["cyberport", "southern", "where its point lies"],
  ["ma-liu-shui-reclamation", "sha-tin", "still water, at the edge of one district"],
  ["lau-fau-shan", "yuen-long", "a region within one district"],
  ["northern-metropolis", null, "a region of several"],
  ["szhk-itc-zone", null, "partly outside Hong Kong"],
  ["greater-bay-area", null, "not drawn"],
])("%s lies in %s: %s", (id, district, _why) => {
  const site = sites.find((each) => each.id === id);
  expect(site && districtId(site)).toBe(district);
});
