/** A value that is there, or will be: a subject in this process answers at once, one behind a pipe does not. */
export type Awaitable<T> = T | Promise<T>;

/** What `next` makes of the value, at once where it is there: a promise for every law would take longer than the law. */
export function whenReady<T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All of the values, at once where all are there. */
export function allReady<T>(values: readonly Awaitable<T>[]): Awaitable<readonly T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
}
