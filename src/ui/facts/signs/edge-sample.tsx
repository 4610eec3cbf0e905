import { edgeSamples } from "../../../look/signs/edges.ts";
import type { Precision } from "../../../model/kinds.ts";
import { SignSvg } from "./sign-svg.tsx";

export function EdgeSample({ precision }: { readonly precision: Precision }) {
  return <SignSvg sign={edgeSamples[precision]} class="edge-sample" width={32} />;
}
