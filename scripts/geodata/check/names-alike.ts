import type { Localised } from "../../../src/model/localised.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** What tells no two names apart: how they join words, and their marks. */
const joining = /[及和與、\s“”「」‘’]|\band\b/gu;

interface Named {
  readonly id: string;
  readonly name: Localised;
}

/** Measures and sites that bear the name of another: in a list of them a reader cannot tell which is which. */
export function checkNamesAlike({ measures, sites }: Geodata): Problem[] {
  const properties = sites.map((site) => site.properties);
  return [
    ...alike("measures.json", "name", measures),
    ...alike("sites.geojson", "name", properties),
    ...alike(
      "sites.geojson",
      "short",
      properties.map(({ id, short }) => ({ id, name: short })),
    ),
  ];
}

function alike(file: string, field: string, rows: readonly Named[]): Problem[] {
  return (["zhHant", "en"] as const).flatMap((language) => {
    const first = new Map<string, string>();
    return rows.flatMap(({ id, name }) => {
      const key = name[language].toLowerCase().replaceAll(joining, "");
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, id);
        return [];
      }
      const message = `is the name of ${before}: say in brackets what differs`;
      return [{ file, id, field: `${field}.${language}`, value: name[language], message }];
    });
  });
}
