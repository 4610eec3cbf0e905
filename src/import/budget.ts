/** What one import may take of the machine. It is refused, or cut where the report says so, above any of them. */
export interface Budget {
  readonly fileBytes: number;
  /** Of everything that is unpacked from one file. */
  readonly unpackedBytes: number;
  readonly zipEntries: number;
  /** Unpacked bytes by packed byte. */
  readonly zipRatio: number;
  readonly features: number;
  readonly vertices: number;
  readonly fields: number;
  readonly layers: number;
  /** Levels of lists, objects or elements. */
  readonly depth: number;
  /** Characters of one cell. */
  readonly cellLength: number;
  readonly milliseconds: number;
}

const mebibyte = 1_048_576;

export const desktopBudget: Budget = {
  fileBytes: 512 * mebibyte,
  unpackedBytes: 1_024 * mebibyte,
  zipEntries: 2_000,
  zipRatio: 200,
  features: 1_000_000,
  vertices: 20_000_000,
  fields: 500,
  layers: 40,
  depth: 64,
  cellLength: 20_000,
  milliseconds: 120_000,
};

/** A phone has a quarter of the memory, and ends a page that takes more. */
export const phoneBudget: Budget = {
  ...desktopBudget,
  fileBytes: 64 * mebibyte,
  unpackedBytes: 128 * mebibyte,
  features: 100_000,
  vertices: 2_000_000,
};
