/** Names as they stand, but a number behind one that is empty or was there before. */
export function uniqueNames(names: readonly string[]): {
  readonly names: readonly string[];
  readonly renamedCount: number;
} {
  const taken = new Set<string>();
  let renamedCount = 0;
  const unique = names.map((name, index) => {
    const plain = name.trim();
    const wanted = plain === "" ? `column ${index + 1}` : plain;
    const free = taken.has(wanted) ? nextFree(wanted, taken) : wanted;
    if (free !== plain) renamedCount += 1;
    taken.add(free);
    return free;
  });
  return { names: unique, renamedCount };
}

function nextFree(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
