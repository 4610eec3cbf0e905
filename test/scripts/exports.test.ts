import { describe, expect, it } from "vitest";
import { exportCases } from "../../scripts/exports/cases.ts";
import { differences } from "../../scripts/exports/differences.ts";
import { layersIn } from "../../scripts/exports/ogrinfo.ts";

const printed = `INFO: Open of \`a.geojson'
      using driver \`GeoJSON' successful.

Layer name: 地點
Geometry: Point
Feature Count: 3
Extent: (114.169400, 22.319300) - (114.169400, 22.319300)
Layer SRS WKT:
GEOGCRS["WGS 84",
    ID["EPSG",4326]]
Data axis to CRS axis mapping: 2,1
name: String (0.0)
公頃: Real (0.0)
opened: Date (10.0)
open: Integer(Boolean) (0.0)
a: b: StringList (0.0)

Layer name: second
Feature Count: 0
`;

describe("what ogrinfo prints", () => {
  it("has each layer with its count and its fields", () => {
    expect(layersIn(printed)).toEqual([
      { name: "地點", featureCount: 3, fields: ["name", "公頃", "opened", "open", "a: b"] },
      { name: "second", featureCount: 0, fields: [] },
    ]);
    expect(layersIn("nothing")).toEqual([]);
  });
});

describe("the check of what the atlas writes", () => {
  const csv = exportCases.find(({ format }) => format === "csv");
  const kml = exportCases.find(({ format }) => format === "kml");

  it("tries every format that another program opens", () => {
    expect(new Set(exportCases.map(({ format }) => format))).toEqual(
      new Set(["csv", "geojson", "kml", "gpx"]),
    );
  });

  it("names what is otherwise", () => {
    if (!csv || !kml) throw new Error("a case is missing");
    const [fields = []] = csv.layers.map((layer) => layer.fields);
    expect(differences(csv, [{ name: "a", featureCount: 3, fields }])).toEqual([]);
    expect(differences(csv, [{ name: "a", featureCount: 2, fields: [...fields.slice(1), "x"] }])).toEqual([
      "a: 3 features were written, 2 found",
      "a: without the fields name",
      "a: with the fields x",
    ]);
    expect(differences(csv, [])).toEqual(["1 layers were written, 0 found"]);
  });

  it("lets a format have fields of its own", () => {
    if (!kml) throw new Error("a case is missing");
    const [fields = []] = kml.layers.map((layer) => layer.fields);
    expect(differences(kml, [{ name: "a", featureCount: 3, fields: [...fields, "altitudeMode"] }])).toEqual(
      [],
    );
  });
});
