import type { z } from 'zod';
import { InputError } from './input-error';

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

/** How a value from outside is quoted in a message: short, on one line. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

function mostSpecific(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  const [first] = issues;
  if (first === undefined) throw new Error('a failed parse carries at least one issue');
  return first;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'invalid_type':
      return issue.expected === 'number' ? 'a finite number' : `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map(show).join(', ')}`;
    case 'unrecognized_keys':
      return 'no other fields';
    default:
      return issue.message
        .replace(/^Invalid input: expected /, '')
        .replace(/^Too (small|big): expected /, '');
  }
}
