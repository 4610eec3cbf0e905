/** A part of the benchmark that stands by itself. */
export interface Section {
  readonly name: string;
  /** Measure, and say what was measured, line by line. */
  run(): Promise<readonly string[]>;
}
