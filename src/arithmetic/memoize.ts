/**
 * The same function, computed once per argument object. Only for functions whose value depends on that object alone and
 * is never modified, and only at module level: every memoised function takes a slot in the memory of every object.
 */
export function memoize<Owner extends object, Value>(
  compute: (owner: Owner) => Value,
): (owner: Owner) => Value {
  const place = places++;
  return (owner) => {
    const values = Memory.of(owner);
    const known = values[place];
    if (known !== undefined) return known as Value;
    const value = compute(owner);
    values[place] = value;
    return value;
  };
}

/** The number of memoised functions. */
let places = 0;

// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- there is no other way to a private field
class Itself {
  constructor(owner: object) {
    // What a constructor returns is what the fields of a derived class are added to.
    return owner;
  }
}

/**
 * The values known of an object, in a private field of that object. They are collected with the object, and spreads do
 * not copy them. A WeakMap would do the same, but its entries make garbage collection several times slower.
 */
class Memory extends Itself {
  readonly #values: unknown[] = [];

  static of(owner: object): unknown[] {
    return #values in owner ? owner.#values : new Memory(owner).#values;
  }
}
