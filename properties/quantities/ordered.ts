import { element } from '../../src/arithmetic/element';
import type { OrderedField } from '../../src/arithmetic/exact/field';
import type { OrderedPair } from '../../src/model/identity';

export function largest<T>(field: OrderedField<T>, values: readonly T[]): T {
  return values.reduce((best, value) => (field.compare(value, best) > 0 ? value : best), element(values, 0));
}

export function smallest<T>(field: OrderedField<T>, values: readonly T[]): T {
  return values.reduce((best, value) => (field.compare(value, best) < 0 ? value : best), element(values, 0));
}

export function atMost<T>(smaller: T, larger: T): OrderedPair<T> {
  return { smaller, larger, strict: false };
}

export function lessThan<T>(smaller: T, larger: T): OrderedPair<T> {
  return { smaller, larger, strict: true };
}
