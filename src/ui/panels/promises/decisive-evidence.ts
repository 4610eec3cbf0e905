import type { Evidence, Judgement } from "../../../model/verdict.ts";

/** What a verdict is read beside: the fact it rests on, what is there in part, a date set anew; the earlier first. */
export function decisiveEvidence({ because, evidence }: Judgement): readonly Evidence[] {
  const part = evidence.findLast(({ as }) => as === "part");
  const moved = evidence.findLast(({ as }) => as === "moved");
  return evidence.filter((each) => each === because || each === part || each === moved);
}
