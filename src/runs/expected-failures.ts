import picomatch from 'picomatch';
import { z } from 'zod';
import { InputError } from '../input/input-error';
import { parse } from '../input/parse';
import { show } from '../input/show';

/** Laws that are known to fail on a subject, and why that is put up with for now. */
export interface ExpectedFailure {
  /** a glob over ids of laws: `limit/in-sample`, `limit/*`; as in file names, `*` does not cross the slash and `**` does */
  readonly law: string;
  readonly reason: string;
  /** where the failure is being dealt with */
  readonly link: string;
  /** the last day, YYYY-MM-DD in UTC, on which the failure is put up with */
  readonly expires?: string | undefined;
}

const text = (what: string): z.ZodString => z.string(what).min(1, what);

const schema: z.ZodType<readonly ExpectedFailure[]> = z.array(
  z.strictObject({
    law: text('a pattern over ids of laws, such as limit/*'),
    reason: text('a sentence that says why'),
    link: z.url({ protocol: /^https?$/, error: 'a link that begins with https://' }),
    expires: z.iso.date('a day as YYYY-MM-DD').optional(),
  }),
  'a list of expected failures',
);

/** What a list of expected failures is checked against. */
interface Reality {
  /** every law there is, whether it is run or not */
  readonly lawIds: readonly string[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * A list of expected failures from outside, checked before anything runs.
 * @param name what to call the list in messages
 * @throws InputError for what is no such list, for a pattern that matches no law, and for an entry that has expired
 */
export function parseExpectedFailures(
  data: unknown,
  name: string,
  { lawIds, today }: Reality,
): readonly ExpectedFailure[] {
  const entries = parse(schema, data, name);
  entries.forEach(({ law, expires }, index) => {
    if (!lawIds.some((id) => picomatch.isMatch(id, law))) {
      throw new InputError({
        field: `${name}[${index}].law`,
        expected: 'a pattern that matches the id of a law, such as limit/in-sample or limit/*',
        received: show(law),
      });
    }
    // Days written this way sort as text.
    if (expires !== undefined && expires < today) {
      throw new InputError({
        field: `${name}[${index}].expires`,
        expected: `${today} or a later day (remove the entry for ${law}, or renew it)`,
        received: show(expires),
      });
    }
  });
  return entries;
}

/** The first entry that speaks of a law. */
export function expectedFailureOf(
  lawId: string,
  entries: readonly ExpectedFailure[],
): ExpectedFailure | undefined {
  return entries.find(({ law }) => picomatch.isMatch(lawId, law));
}
