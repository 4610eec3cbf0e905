import type { Verdict } from "../../../model/verdicts.ts";

/** A verdict in a small square, told by its drawing: discs are the signs of sites. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg
      class="verdict-sign"
      data-verdict={verdict}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {drawing[verdict]}
    </svg>
  );
}

const frame = <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2" class="verdict-line" />;

const drawing: Readonly<Record<Verdict, preact.JSX.Element>> = {
  kept: (
    <g>
      <rect x="1" y="1" width="14" height="14" rx="2.5" class="verdict-full" />
      <path d="M4.4 8.3 7 10.9l4.8-5.6" class="verdict-cut" />
    </g>
  ),
  late: (
    <g>
      {frame}
      <path d="M8 4.6V8l2.4 2" class="verdict-line" />
    </g>
  ),
  revised: (
    <g>
      {frame}
      <path d="M4.4 8h7M8.8 5.4 11.4 8l-2.6 2.6" class="verdict-line" />
    </g>
  ),
  open: <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2" class="verdict-line verdict-dashed" />,
};
