/** The element of a list at a position that exists; negative positions count from the end. @throws RangeError */
export function element<Item>(list: readonly Item[], position: number): Item {
  const item = list.at(position);
  if (item === undefined) throw new RangeError(`no element ${position} in a list of ${list.length}`);
  return item;
}
