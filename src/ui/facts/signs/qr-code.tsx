import { useMemo } from "preact/hooks";
import { qrPath } from "./qr-path.ts";

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  readonly class: string;
}

/** A link as a QR code, dark on white in every theme. */
export function QrCode({ text, label, class: own }: QrCodeProps) {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  return (
    <svg
      class={own}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
