/** Runs over the items, so many at a time; the next begins when one has ended. */
export async function atOnce<Item>(
  count: number,
  items: readonly Item[],
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const next = items.values();
  const lane = async (): Promise<void> => {
    for (const item of next) await run(item);
  };
  await Promise.all(Array.from({ length: count }, lane));
}
