import { fromFields, inputFieldsOf, valueIn } from './operations/field-lists';
import type { InputsOf, Operation } from './operations/types';

/** Inputs that differ from others in exactly one. */
export interface Neighbour<O extends Operation> {
  /** which one, and how: "other K", "longer alphas", "no Kx" */
  readonly name: string;
  /** the name of that input in the protocol */
  readonly input: string;
  readonly inputs: InputsOf<O>;
}

/** Of inputs with more besides, those that an operation takes. */
export function inputsFor<O extends Operation>(op: O, inputs: InputsOf<O>): InputsOf<O> {
  return fromFields(inputFieldsOf(op), 'key', ({ key }) => valueIn(inputs, key));
}

/** For every input of an operation, questions that differ in it alone. All of them have an answer where this one has. */
export function neighboursOf<O extends Operation>(op: O, inputs: InputsOf<O>): Neighbour<O>[] {
  const fields = inputFieldsOf(op);
  return fields.flatMap(({ key, name, optional, conversions }): Neighbour<O>[] => {
    const value = valueIn(inputs, key);
    if (value === undefined) return [];
    const others = Object.entries(conversions.others(value));
    return [...others, ...(optional ? [['no', undefined] as const] : [])].map(([word, other]) => ({
      name: `${word} ${name}`,
      input: name,
      inputs: fromFields(fields, 'key', (field) => (field.key === key ? other : valueIn(inputs, field.key))),
    }));
  });
}
