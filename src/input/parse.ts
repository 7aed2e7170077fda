import type { z } from 'zod';
import { InputError } from './input-error';
import { show } from './show';

/**
 * Checks data from outside against a schema, once, at the edge.
 * @param name what to call the data itself when it has no fields
 * @throws InputError that names the first field at fault
 */
export function parse<Output>(schema: z.ZodType<Output>, data: unknown, name: string): Output {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) {
    return result.data;
  }
  const issue = mostSpecific(result.error.issues);
  throw new InputError({
    field: fieldName(issue.path) || name,
    expected: expectation(issue),
    received: issue.code === 'unrecognized_keys' ? issue.keys.map(show).join(', ') : show(issue.input),
  });
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

type Issue = z.core.$ZodIssue;

/** The first issue; of a union, the issue that lies deepest, because that is the alternative that was meant. */
function mostSpecific(issues: readonly Issue[]): Issue {
  const [first] = issues;
  if (first === undefined) throw new Error('a failed parse carries at least one issue');
  if (first.code !== 'invalid_union') return first;
  const nested = first.errors.filter((alternative) => alternative.length > 0).map(mostSpecific);
  const deepest = nested.reduce<Issue | undefined>(
    (a, b) => (a && a.path.length >= b.path.length ? a : b),
    undefined,
  );
  if (deepest === undefined || deepest.path.length === 0) return first;
  return { ...deepest, path: [...first.path, ...deepest.path] };
}

const typeNames: Readonly<Record<string, string>> = {
  number: 'a finite number',
  array: 'a list',
  object: 'an object',
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? `a value of type ${issue.expected}`;
    case 'unrecognized_keys':
      return 'no other fields';
    default:
      return issue.message;
  }
}
