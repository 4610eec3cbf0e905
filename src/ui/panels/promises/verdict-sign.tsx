import { verdictSigns } from "../../../look/signs/verdict-signs.ts";
import type { Verdict } from "../../../model/verdicts.ts";
import { SignSvg } from "../../facts/signs/sign-svg.tsx";

export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  return <SignSvg sign={verdictSigns[verdict]} class="verdict-sign" width={16} />;
}
