/** The element of a list at a position that exists; negative positions count from the end. @throws RangeError */
export function element<Item>(list: readonly Item[], position: number): Item {
  // Not `at`, which takes longer.
  const item = list[position < 0 ? list.length + position : position];
  if (item === undefined) throw new RangeError(`no element ${position} in a list of ${list.length}`);
  return item;
}
