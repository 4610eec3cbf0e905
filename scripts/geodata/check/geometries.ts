import * as v from "valibot";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

const position = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2), v.maxLength(3));
const rings = v.pipe(v.array(v.array(position)), v.minLength(1));

/** The geometries that a site may have. */
const geometrySchema = v.nullable(
  v.variant("type", [
    v.object({ type: v.literal("Point"), coordinates: position }),
    v.object({ type: v.literal("MultiPoint"), coordinates: v.pipe(v.array(position), v.minLength(1)) }),
    v.object({ type: v.literal("Polygon"), coordinates: rings }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.pipe(v.array(rings), v.minLength(1)) }),
  ]),
);

/** Geometries that are not of the shape GeoJSON gives them; `sound` is the data without these. */
export function checkGeometries(data: Geodata): { problems: Problem[]; sound: Geodata } {
  const problems: Problem[] = [];
  const sites = data.sites.map((site) => {
    const { issues } = v.safeParse(geometrySchema, site.geometry);
    if (!issues) return site;
    problems.push(...issues.map((issue) => geometryProblem(site.properties.id, issue)));
    return { ...site, geometry: null };
  });
  return { problems, sound: { ...data, sites } };
}

function geometryProblem(id: string, issue: v.BaseIssue<unknown>): Problem {
  const path = v.getDotPath(issue);
  return {
    file: "sites.geojson",
    id,
    field: path ? `geometry.${path}` : "geometry",
    value: JSON.stringify(issue.input) ?? "missing",
    message: issue.message,
  };
}
