/**
 * The same function, which computes its value once for every object that it is given, however often it is asked. Only
 * for what depends on nothing but that object, for values that nobody writes into, and for functions that modules make
 * when they are loaded: each has a place in the memory of every object.
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

/** How many functions have a place in the memory of every object. */
let places = 0;

// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- there is no other way to a private field
class Itself {
  constructor(owner: object) {
    // What a constructor returns is what the fields of a derived class are added to.
    return owner;
  }
}

/**
 * What is known of an object, in a private field of the object itself. It is gone when the object is, and no spread
 * copies it; a WeakMap would do the same, but garbage collection takes several times as long over its entries.
 */
class Memory extends Itself {
  readonly #values: unknown[] = [];

  static of(owner: object): unknown[] {
    return #values in owner ? owner.#values : new Memory(owner).#values;
  }
}
