/** In or out, always in the order of the table: the same choice is the same link. */
export function toggled<T>(table: readonly T[], chosen: readonly T[], one: T): readonly T[] {
  return table.filter((each) => chosen.includes(each) !== (each === one));
}
