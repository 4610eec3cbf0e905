import { milliseconds } from "../bench/words.ts";

/** Milliseconds, below one in thousandths: `210 ms`, `31 µs`. */
export function shortTime(ms: number): string {
  return ms < 1 ? `${Math.round(ms * 1000)} µs` : milliseconds(ms);
}

/** Bytes in millions, one decimal: `59.9 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A whole number with its thousands marked: `1,000,000`. */
export function grouped(value: number): string {
  return new Intl.NumberFormat("en", { maximumFractionDigits: 0 }).format(value);
}
