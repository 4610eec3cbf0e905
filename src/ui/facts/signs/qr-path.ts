import { encode } from "uqr";

/** Light modules about the code, so that cameras find it. */
const quietModules = 4;

/** A QR code as one SVG path of modules; `size` is the side of the square it stands in, with its quiet edge. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: "M", border: quietModules });
  return { size, path: data.flatMap((row, y) => runsOf(row).map((run) => barOf(run, y))).join("") };
}

interface Run {
  readonly from: number;
  readonly length: number;
}

/** The dark modules of a row that stand together. */
function runsOf(row: readonly boolean[]): readonly Run[] {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  return starts.map((from) => {
    const end = row.indexOf(false, from);
    return { from, length: (end < 0 ? row.length : end) - from };
  });
}

function barOf({ from, length }: Run, y: number): string {
  return `M${from} ${y}h${length}v1h-${length}z`;
}
