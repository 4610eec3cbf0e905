import { hectares } from "../../../src/model/area.ts";
import { isPolygonal } from "../../../src/model/distance.ts";
import { countedTwice, landLedger } from "../../../src/model/ledger.ts";
import type { Figure } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { sharedSquareMetres } from "../overlaps.ts";

type Pair = readonly [inner: Figure, outer: Figure];

/** Land that the ledger counts twice, and figures in it that cannot be added. */
export function checkLedger(data: Geodata): Problem[] {
  const twice = countedInside(data);
  return [...twice.map(insideProblem), ...overlaps(data, twice), ...strays(data)];
}

/** Pairs of counted areas of which one lies in the other, by its site or by the figure it is part of. */
function countedInside({ figures, sites }: Geodata): readonly Pair[] {
  const partOf = new Map(sites.map(({ properties }) => [properties.id, properties.partOf]));
  const bySite = countedTwice(figures, (id) => partOf.get(id) ?? null);
  const { counted } = landLedger(figures);
  const byFigure = counted.flatMap((inner) =>
    counted.filter((outer) => outer.id === inner.within).map((outer): Pair => [inner, outer]),
  );
  return [...bySite, ...byFigure.filter((pair) => !bySite.some((known) => isSamePair(known, pair)))];
}

function overlaps({ figures, sites }: Geodata, named: readonly Pair[]): Problem[] {
  const geometries = new Map(sites.map(({ properties, geometry }) => [properties.id, geometry]));
  const drawn = landLedger(figures).counted.flatMap((figure) => {
    const geometry = geometries.get(figure.areaOf ?? "") ?? null;
    return isPolygonal(geometry) ? [{ figure, geometry }] : [];
  });
  return drawn.flatMap((a, index) =>
    drawn.slice(index + 1).flatMap((b) => {
      if (named.some((pair) => isSamePair(pair, [a.figure, b.figure]))) return [];
      const shared = sharedSquareMetres(a.geometry, b.geometry);
      if (shared === 0) return [];
      const message = `its outline shares ${hectares(shared).toFixed(1)} ha with that of ${a.figure.id}, which is counted too`;
      return [ledgerProblem(b.figure, "ledger", "counted", message)];
    }),
  );
}

function strays({ figures }: Geodata): Problem[] {
  return figures
    .filter((figure) => figure.ledger !== undefined)
    .flatMap((figure) => {
      if (figure.role !== "land-area")
        return [ledgerProblem(figure, "ledger", figure.role, "only land areas stand in the land ledger")];
      if (figure.unit !== "m2")
        return [ledgerProblem(figure, "unit", figure.unit, "the land ledger adds square metres (m2)")];
      if (figure.ledger === "counted" && figure.areaOf === undefined)
        return [ledgerProblem(figure, "areaOf", "missing", "counted land names the site whose extent it is")];
      return [];
    });
}

function insideProblem([inner, outer]: Pair): Problem {
  const message = `its land lies inside that of ${outer.id}, which is counted too`;
  return ledgerProblem(inner, "ledger", "counted", message);
}

function ledgerProblem({ id }: Figure, field: string, value: string, message: string): Problem {
  return { file: "figures.json", id, field, value, message };
}

function isSamePair([a, b]: Pair, [c, d]: Pair): boolean {
  return (a === c && b === d) || (a === d && b === c);
}
