import type { Source } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** Publishers that one source names otherwise than another: in either language a publisher has one name. */
export function checkPublishers({ sources, placeSources }: Geodata): Problem[] {
  const all = [...sources, ...placeSources];
  return [...otherwiseNamed(all, "en", "zhHant"), ...otherwiseNamed(all, "zhHant", "en")];
}

type Language = "zhHant" | "en";

/** Every later source whose name in `named` is not that of the first with the same name in `known`. */
function otherwiseNamed(sources: readonly Source[], known: Language, named: Language): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ id, publisher }) => {
    const key = body(publisher[known]);
    const name = body(publisher[named]);
    const before = first.get(key) ?? name;
    first.set(key, before);
    if (before === name) return [];
    const field = `publisher.${named}`;
    return [{ file: "sources.json", id, field, value: name, message: `is called ${before} elsewhere` }];
  });
}

/** Without what stands beside the name: who copied or quoted it, or where. */
function body(name: string): string {
  return name.split(/（| \(|, /)[0] ?? name;
}
