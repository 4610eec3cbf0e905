import { areaDifference, hectares } from "../../../src/model/area.ts";
import type { Figure } from "../../../src/model/rows.ts";
import { drawnSquareMetres } from "../drawn-area.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** How far a drawn area may stand from the stated one without a note, as a share. */
const tolerance = 0.1;

/** Outlines whose area is not the one that the figures state, where no note says why. */
export function checkAreas(data: Geodata): Problem[] {
  const drawn = new Map(
    data.sites.map(({ properties, geometry }) => [properties.id, drawnSquareMetres(geometry)] as const),
  );
  return data.figures.flatMap((figure) => {
    const squareMetres = figure.areaOf === undefined ? null : drawn.get(figure.areaOf);
    if (!squareMetres || figure.note || figure.ledger === undefined) return [];
    const difference = areaDifference(squareMetres, figure.value);
    return Math.abs(difference) <= tolerance ? [] : [areaProblem(figure, squareMetres, difference)];
  });
}

function areaProblem(figure: Figure, squareMetres: number, difference: number): Problem {
  const drawn = hectares(squareMetres).toFixed(1);
  const percent = (difference * 100).toFixed(0);
  return {
    file: "figures.json",
    id: figure.id,
    field: "value",
    value: `${hectares(figure.value)} ha`,
    message: `${figure.areaOf} is drawn with ${drawn} ha (${percent} %) and no note says why`,
  };
}
