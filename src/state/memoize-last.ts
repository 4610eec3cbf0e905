/** Remembers the last result, so that the same arguments give the same object. Made for each store, never for a module. */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { given: Arguments; result: Result } | undefined;
  return (...given) => {
    if (!last || given.some((argument, index) => argument !== last?.given[index]))
      last = { given, result: compute(...given) };
    return last.result;
  };
}
