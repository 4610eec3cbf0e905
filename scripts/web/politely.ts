/** Work through things of several hosts: hosts side by side, the things of one host one after the other with a pause. */
export async function hostByHost<Thing extends { readonly url: string }, Result>(
  things: readonly Thing[],
  act: (thing: Thing) => Promise<Result>,
  pause: () => Promise<void>,
): Promise<Result[]> {
  const hosts = new Map<string, Thing[]>();
  for (const thing of things) {
    const { host } = new URL(thing.url);
    hosts.set(host, [...(hosts.get(host) ?? []), thing]);
  }
  const results = await Promise.all(
    [...hosts.values()].map(async (ofHost) => {
      const found: Result[] = [];
      for (const [place, thing] of ofHost.entries()) {
        if (place > 0) await pause();
        found.push(await act(thing));
      }
      return found;
    }),
  );
  return results.flat();
}
