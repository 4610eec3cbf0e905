const perStep = 150;

/** Works through a long list and lets whatever waits have its turn between the steps. */
export async function inSteps<Item>(
  items: readonly Item[],
  act: (step: readonly Item[], from: number) => void,
): Promise<void> {
  for (let from = 0; from < items.length; from += perStep) {
    act(items.slice(from, from + perStep), from);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
