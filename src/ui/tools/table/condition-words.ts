import { rangeText } from "../../../model/layer-filter.ts";
import type { Condition } from "../../../model/own-layer.ts";
import type { Text } from "../../text/text.ts";

/** A condition as it is read after the name of its column. */
export function conditionWords(condition: Condition, { table: words, workspace: { listGap } }: Text): string {
  const listed = (values: readonly string[]): string =>
    values.map((value) => (value === "" ? words.emptyValue : value)).join(listGap);
  switch (condition.is) {
    case "containing":
      return words.containing(condition.text);
    case "among":
      return words.among(listed(condition.values));
    case "not-among":
      return words.notAmong(listed(condition.values));
    case "between": {
      const { from, to } = condition;
      if (from === null) return words.atMost(String(to));
      return to === null ? words.atLeast(String(from)) : words.between(String(from), String(to));
    }
    case "not-in":
      return words.notIn(condition.ranges.map(rangeText).join(listGap));
  }
}
