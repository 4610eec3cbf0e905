/** One fault of the data: where it stands and the value that is wrong. */
export interface Problem {
  readonly file: string;
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly message: string;
}

export function problemLine({ file, id, field, value, message }: Problem): string {
  return `${file} · ${id} · ${field} = ${value}: ${message}`;
}
