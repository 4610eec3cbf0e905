import type { Evidence, Judgement } from "../../../model/verdict.ts";

/** What a verdict is read beside: the fact it rests on, and what is there in part; the earlier first. */
export function groundsOf({ because, evidence }: Judgement): readonly Evidence[] {
  const part = evidence.findLast(({ as }) => as === "part");
  return evidence.filter((each) => each === because || each === part);
}
