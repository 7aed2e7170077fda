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
    field: fieldName(issue.path, name),
    expected: expectation(issue),
    received: received(issue),
  });
}

/** "K[1][2]", "kernel.gamma"; a path that starts with a position, or none, is one into the whole. */
function fieldName(path: readonly PropertyKey[], whole: string): string {
  const text = path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth > 0 ? '.' : ''}${String(key)}`))
    .join('');
  return typeof path[0] === 'string' ? text : `${whole}${text}`;
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
  record: 'an object',
};

/** How zod begins the messages of schemas that have none of their own. */
const zodGrammar = /^(Invalid input|Invalid option|Too small|Too big): expected /;

function expectation(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'no other fields';
  if (issue.code === 'invalid_type' && zodGrammar.test(issue.message)) {
    return typeNames[issue.expected] ?? `a value of type ${issue.expected}`;
  }
  return issue.message.replace(zodGrammar, '');
}

function received(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(show).join(', ');
  // What is wrong is the discriminator, but zod hands over the whole object around it.
  const discriminator = issue.code === 'invalid_union' ? issue.discriminator : undefined;
  const { input } = issue;
  return show(discriminator === undefined ? input : (input as Record<string, unknown>)[discriminator]);
}
