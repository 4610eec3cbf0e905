import type { TourText } from "../../../src/model/tour.ts";

/** The texts that are written by hand, each with its field: `caption.en`; words in one language have the field alone. */
export function textsOf(field: string, said: TourText): readonly { field: string; text: string }[] {
  if (typeof said === "string") return [{ field, text: said }];
  return [
    { field: `${field}.zhHant`, text: said.zhHant },
    { field: `${field}.en`, text: said.en },
  ];
}
