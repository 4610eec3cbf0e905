import { describe, expect, it } from "vitest";
import { createKmlStyles, mergedLook } from "../../../src/import/formats/kml-styles.ts";

type Node = readonly [name: string, content: string | readonly Node[], attributes?: Record<string, string>];

/** Styles that have read these elements. */
function stylesOf(...nodes: readonly Node[]) {
  const styles = createKmlStyles();
  const read = ([name, content, attributes = {}]: Node): void => {
    styles.open({ name, attributes });
    if (typeof content !== "string") content.forEach(read);
    styles.close(name, typeof content === "string" ? content : "");
  };
  nodes.forEach(read);
  return styles;
}

function style(id: string, ...content: readonly Node[]): Node {
  return ["Style", content, { id }];
}
const line = (...content: readonly Node[]): Node => ["LineStyle", content];
const red = { colour: "#ff0000", fill: null, fillOpacity: null, width: null };

describe("a style of a KML file", () => {
  it("has its colours as blue, green and red, behind the opacity", () => {
    const styles = stylesOf(
      style("s", line(["color", "ff0000FF"], ["width", "3"]), ["PolyStyle", [["color", "80ff8000"]]]),
    );
    expect(styles.lookOf("#s")).toEqual({ colour: "#ff0000", fill: "#0080ff", fillOpacity: 0.5, width: 3 });
  });

  it("takes the colour of the sign where it has none for lines, and may leave areas empty", () => {
    const styles = stylesOf(
      style("s", ["IconStyle", [["color", "ff00ff00"]]], ["PolyStyle", [["fill", "0"]]]),
    );
    expect(styles.lookOf("#s")).toEqual({ colour: "#00ff00", fill: null, fillOpacity: 0, width: null });
  });

  it("that says nothing that is drawn is none", () => {
    const styles = stylesOf(
      style("s", ["LabelStyle", [["color", "ff0000ff"]]], line(["color", "red"], ["width", "99"])),
    );
    expect(styles.lookOf("#s")).toBeNull();
    expect(styles.isMissing("#s")).toBe(false);
  });

  it("is found by its address in the file, also without the mark, and may still come", () => {
    const styles = stylesOf(style("s", line(["color", "ff0000ff"])));
    expect(["#s", "s"].map(styles.lookOf)).toEqual([red, red]);
    expect(["#t", "t", "#__proto__"].map(styles.isMissing)).toEqual([true, true, true]);
    expect(["a.kml#s", "http://example.org/s", null].map(styles.lookOf)).toEqual([null, null, null]);
    expect(["a.kml#s", "http://example.org/s", "", null].map(styles.isMissing)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("of a map is the normal one, whichever is defined first", () => {
    const pair = (key: string, url: string): Node => [
      "Pair",
      [
        ["key", key],
        ["styleUrl", url],
      ],
    ];
    const map: Node = ["StyleMap", [pair("highlight", "#b"), pair("normal", "#a")], { id: "m" }];
    const styles = [style("a", line(["color", "ff0000ff"])), style("b", line(["color", "ffff0000"]))];
    expect(stylesOf(map, ...styles).lookOf("#m")).toEqual(red);
    expect(stylesOf(...styles, map).lookOf("#m")).toEqual(red);
    expect(stylesOf(map).isMissing("#m")).toBe(true);
  });

  it("of a placemark is its own, and no longer that of the one before", () => {
    const styles = stylesOf(["Placemark", [["Style", [line(["color", "ff0000ff"])]]]]);
    expect(styles.inline()).toEqual({ look: red, styleUrl: null });
    styles.open({ name: "Placemark", attributes: {} });
    expect(styles.inline()).toEqual({ look: null, styleUrl: null });
  });
});

describe("two looks together", () => {
  it("are the first, and the second where the first says nothing", () => {
    const own = { colour: null, fill: "#000000", fillOpacity: 0, width: null };
    const shared = { ...red, fill: "#ffffff", fillOpacity: 1 };
    expect(mergedLook(own, shared)).toEqual({
      colour: "#ff0000",
      fill: "#000000",
      fillOpacity: 0,
      width: null,
    });
    expect([mergedLook(null, red), mergedLook(red, null), mergedLook(null, null)]).toEqual([red, red, null]);
  });
});
