/**
 * Runs over the items with so many under way at a time, and hands back what comes of them in their order, so that
 * nothing depends on who is faster.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  run: (item: Item) => Promise<Result>,
  window: number,
): AsyncIterable<Result> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    const result = run(item);
    // Whoever awaits it hears of its failure; until then it is nobody's.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length >= window) yield await (underWay.shift() as Promise<Result>);
  }
  for (const result of underWay) yield await result;
}
