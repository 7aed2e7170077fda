import type { Rational } from '../../arithmetic/exact/rational';
import type { Backend } from '../../linear-algebra/backend';
import type { Matrix } from '../../linear-algebra/matrix';
import type {
  ExactInput,
  InputField,
  InputFields,
  InputJson,
  OutputFields,
  OutputKind,
  OutputValue,
} from './fields';

/**
 * All that the suite knows of one operation. Protocol, validation, questions, snippets, vectors and reports follow from
 * it; PROTOCOL.md describes it to implementers.
 */
export type OperationDefinition<
  Inputs,
  Fields extends InputFields<Inputs>,
  Outputs extends OutputFields<Inputs>,
> = Definition<TypesOf<Inputs, Fields, Outputs>> & {
  /** in the order in which they travel */
  readonly inputs: Fields;
  /** in the order in which a person reads them */
  readonly outputs: Outputs;
};

/** What else there is to an operation than its fields, in terms of the types that follow from them. */
export interface Definition<Types extends OperationTypes> {
  /** what makes inputs invalid, in the order in which it is looked for. @throws InputError that names the field */
  readonly checks: Readonly<Record<string, (inputs: Types['inputs']) => void>>;
  /** λ of the system K + λI behind an answer, which need not be that of the request; absent where none is solved */
  ridge?(inputs: Types['inputs']): number;
  /**
   * The unit roundoff from which on rounding hides what tells one answer from another, so that any is right; 0 where
   * nothing tells them apart. Absent where there is always one right answer.
   */
  hiddenFrom?(inputs: Types['inputs']): number;
  /** the answer in floating-point arithmetic. @throws NotPositiveDefiniteError where K + λI is singular in it */
  reference(inputs: Types['inputs'], backend: Backend): Types['outputs'];
  readonly exact: ExactRoutes<Types>;
  /** the slugs of the claims that a request puts to the test */
  claims(inputs: Types['inputs']): string[];
  /** what tells one question from another besides the problem, after its name; default nothing */
  detail?(inputs: Types['inputsJson']): string;
  readonly snippet: Snippet<Types['inputsJson']>;
}

/** The types of an operation's inputs and outputs in every form. */
interface OperationTypes {
  readonly inputs: unknown;
  readonly inputsJson: unknown;
  readonly exactInputs: unknown;
  readonly outputs: unknown;
  readonly exactOutputs: unknown;
}

interface TypesOf<Inputs, Fields, Outputs> {
  readonly inputs: Inputs;
  readonly inputsJson: InputsJsonOf<Fields>;
  readonly exactInputs: ExactInputsOf<Fields>;
  readonly outputs: OutputsIn<Outputs, OutputValue<number, Matrix>>;
  readonly exactOutputs: OutputsIn<Outputs, OutputValue<Rational>>;
}

/** Two ways to the exact answer that share nothing but the arithmetic. */
interface ExactRoutes<Types extends OperationTypes> {
  /** what the cost of exact arithmetic depends on: the rows of the largest matrix, and steps */
  size(inputs: Types['inputs']): { readonly points: number; readonly steps: number };
  /** undefined where the answer is not rational */
  answer(inputs: Types['exactInputs'], rounded: Types['inputs']): Types['exactOutputs'] | undefined;
  /**
   * Checks an answer by another route.
   * @returns the names of both routes; @throws Error where they disagree
   */
  confirm(
    outputs: Types['exactOutputs'],
    inputs: Types['exactInputs'],
    rounded: Types['inputs'],
  ): readonly string[];
  /** An answer to many digits, by two routes, where there is none in rational numbers. @throws Error likewise */
  approximate?(inputs: Types['exactInputs'], rounded: Types['inputs']): Confirmed<Types['exactOutputs']>;
}

/** An answer with the names of the independent computations that agree on it. */
export interface Confirmed<Outputs> {
  readonly outputs: Outputs;
  readonly references: readonly string[];
}

/**
 * The textbook formulas in every language of snippets, from variables named as in the protocol to lines of output: the
 * name of a part of the answer, a colon and its numbers row by row.
 */
type Snippet<Inputs> = Readonly<
  Record<
    'python' | 'r' | 'octave' | 'javascript',
    /** @param undetermined whether any answer is right */
    (inputs: Inputs, undetermined: boolean) => readonly string[]
  >
>;

/** The inputs of an operation as they travel. */
export type InputsJsonOf<Fields> = {
  readonly [Key in keyof Fields as JsonName<Fields[Key], 'required'>]: JsonOfField<Fields[Key]>;
} & {
  readonly [Key in keyof Fields as JsonName<Fields[Key], 'optional'>]?: JsonOfField<Fields[Key]>;
};

/** The outputs of an operation as they travel. @typeParam Values by their kinds */
export type OutputsJsonIn<Fields, Values extends Record<OutputKind, unknown>> = {
  readonly [Key in keyof Fields as JsonName<Fields[Key], 'required'>]: OutputOf<Fields[Key], Values>;
} & {
  readonly [Key in keyof Fields as JsonName<Fields[Key], 'optional'>]?: OutputOf<Fields[Key], Values>;
};

/** The outputs of an operation by the names that they have in this code. @typeParam Values by their kinds */
export type OutputsIn<Fields, Values extends Record<OutputKind, unknown>> = {
  readonly [Key in keyof Fields]: OutputOf<Fields[Key], Values>;
};

/** The same, without those that a request may do without. */
export type RequiredOutputsIn<Fields, Values extends Record<OutputKind, unknown>> = {
  readonly [Key in keyof Fields as Fields[Key] extends { asked: unknown } ? never : Key]: OutputOf<
    Fields[Key],
    Values
  >;
};

export type ExactInputsOf<Fields> = {
  readonly [Key in keyof Fields]: Fields[Key] extends InputField ? ExactInput[Fields[Key]['kind']] : never;
};

type JsonOfField<Field> = Field extends InputField ? InputJson[Field['kind']] : never;

type OutputOf<Field, Values extends Record<OutputKind, unknown>> = Field extends { kind: OutputKind }
  ? Values[Field['kind']]
  : never;

type JsonName<Field, Presence extends 'required' | 'optional'> = Field extends { readonly name: string }
  ? (
      Field extends { readonly optional: true } | { asked: unknown } ? 'optional' : 'required'
    ) extends Presence
    ? Field['name']
    : never
  : never;
