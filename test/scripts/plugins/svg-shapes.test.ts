import { describe, expect, it } from "vitest";
import x from "lucide-static/icons/x.svg?shapes";
import { shapesIn } from "../../../scripts/plugins/svg-shapes.ts";

describe("the shapes of an SVG file", () => {
  it("are its elements with their attributes, without what wraps them", () => {
    const svg = `<?xml version="1.0"?>\n<svg width="24">\n <path id="p" d="M1 2&#xA;L3 4"/>\n <circle cx="1" r="2" />\n</svg>`;
    expect(shapesIn(svg)).toEqual([
      ["path", { d: "M1 2 L3 4" }],
      ["circle", { cx: "1", r: "2" }],
    ]);
  });

  it("are refused where there are none", () => {
    expect(() => shapesIn("<svg><text>a</text></svg>")).toThrow("nothing drawn");
  });

  it("are what an import with ?shapes gives", () => {
    expect(x).toEqual([
      ["path", { d: "M18 6 6 18" }],
      ["path", { d: "m6 6 12 12" }],
    ]);
  });
});
