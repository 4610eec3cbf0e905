export function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}

/** Bytes in thousands, one decimal: `59.9 kB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
