import type { Evidence } from '../model/evidence';
import { exact } from './exact/method';
import { formal } from './formal/method';
import { measured } from './measured/method';
import type { Column, EvidenceMethod } from './method';
import { modular } from './modular/method';
import { published } from './published/method';
import { sampled } from './sampled/method';
import { search } from './search/method';
import { smt } from './smt/method';

/** Every method of evidence, in the order in which they are gathered and shown. */
const methods = {
  sampled,
  exact,
  search,
  modular,
  smt,
  formal,
  published,
  measured,
} satisfies {
  readonly [Name in Evidence['method']]: EvidenceMethod<Extract<Evidence, { method: Name }>>;
};

type Methods = typeof methods;

/** A method with an option and a column of its own. */
export type MethodName = {
  [Name in keyof Methods]: Methods[Name]['column'] extends string ? never : Name;
}[keyof Methods];

const allMethods: readonly EvidenceMethod[] = Object.values(methods);

/** What tables have a column for. */
export interface MethodColumn extends Column {
  readonly name: MethodName;
  readonly label: string;
  /** the methods whose evidence it holds */
  readonly methods: readonly EvidenceMethod[];
}

export const methodColumns: readonly MethodColumn[] = allMethods.flatMap(({ name, label, column }) =>
  typeof column === 'string'
    ? []
    : [
        {
          ...column,
          name: name as MethodName,
          label,
          methods: allMethods.filter((other) => other.name === name || other.column === name),
        },
      ],
);

/** The names that `--method` takes. */
export const methodNames: readonly MethodName[] = methodColumns.map(({ name }) => name);

/** The method of a piece of evidence. */
export function methodOf({ method }: Pick<Evidence, 'method'>): EvidenceMethod {
  return methods[method];
}

/** What one method found for a claim, at least one item. */
export interface MethodEvidence {
  readonly method: EvidenceMethod;
  readonly items: readonly [Evidence, ...Evidence[]];
}

/** The evidence for a claim by the method that gave it, in the order in which it was gathered. */
export function byMethod(evidence: readonly Evidence[]): MethodEvidence[] {
  const found = new Map<Evidence['method'], [Evidence, ...Evidence[]]>();
  for (const item of evidence) {
    const items = found.get(item.method);
    if (items === undefined) found.set(item.method, [item]);
    else items.push(item);
  }
  return [...found].map(([name, items]) => ({ method: methods[name], items }));
}
