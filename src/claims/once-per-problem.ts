/**
 * The same function, which computes its value once for every problem, however many laws ask for it. Only for what
 * depends on nothing else, and for values that nobody writes into.
 */
export function oncePerProblem<P extends object, Value>(
  compute: (problem: P) => Value,
): (problem: P) => Value {
  const known = new WeakMap<P, Value>();
  return (problem) => {
    let value = known.get(problem);
    if (value === undefined) {
      value = compute(problem);
      known.set(problem, value);
    }
    return value;
  };
}
