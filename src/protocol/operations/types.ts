import type { Rational } from '../../arithmetic/exact/rational';
import type { Matrix } from '../../linear-algebra/matrix';
import type { NumberJson } from '../numbers-json';
import type { ExactInputsOf, InputsJsonOf, OutputsIn, OutputsJsonIn, RequiredOutputsIn } from './definition';
import type { OutputValue } from './fields';
import type { operations } from './index';

type Registered = typeof operations;

export type Operation = keyof Registered;

/** What each operation takes and gives, in every form. */
export type Types = {
  readonly [O in Operation]: {
    readonly inputs: Parameters<Registered[O]['claims']>[0];
    readonly inputsJson: InputsJsonOf<Registered[O]['inputs']>;
    readonly exactInputs: ExactInputsOf<Registered[O]['inputs']>;
    readonly outputs: OutputsIn<Registered[O]['outputs'], OutputValue<number, Matrix>>;
    readonly exactOutputs: OutputsIn<Registered[O]['outputs'], OutputValue<Rational>>;
  };
};

export type InputsOf<O extends Operation> = Types[O]['inputs'];
export type OutputsOf<O extends Operation> = Types[O]['outputs'];

/** What a subject can be asked to compute. */
export type Operations = { readonly [O in Operation]: (inputs: InputsOf<O>) => OutputsOf<O> };

/** The outputs of an operation in another form of matrices and lists; what a request may do without may be left out. */
export type OutputsWritten<O extends Operation, MatrixOf, ListOf> = RequiredOutputsIn<
  Registered[O]['outputs'],
  OutputValue<number, MatrixOf, ListOf>
> &
  Partial<OutputsIn<Registered[O]['outputs'], OutputValue<number, MatrixOf, ListOf>>>;

/** One question to a subject. */
export type Request<O extends Operation = Operation> = {
  [K in O]: { readonly op: K; readonly inputs: InputsOf<K> };
}[O];

/** What a request of each operation carries, in the notation of the theory. */
export type InputsJson = { readonly [O in Operation]: Types[O]['inputsJson'] };

/** What an answer of each operation carries. @typeParam Entry how a number is written: fractions are strings */
export type OutputsJson<Entry = NumberJson> = {
  readonly [O in Operation]: OutputsJsonIn<Registered[O]['outputs'], OutputValue<Entry>>;
};

/** What any operation may take, by the names that inputs have in this code. */
export type AnyInputs = {
  readonly [Name in KeyOfEach<InputsOf<Operation>>]?: ValueIn<InputsOf<Operation>, Name>;
};

/** The same by the names of the protocol. */
export type AnyInputsJson = {
  readonly [Name in KeyOfEach<InputsJson[Operation]>]?: ValueIn<InputsJson[Operation], Name>;
};

/** What outputs are called in the protocol. */
export type OutputName = KeyOfEach<OutputsJson[Operation]>;

type KeyOfEach<Union> = Union extends unknown ? keyof Union : never;
type ValueIn<Union, Name extends PropertyKey> = Union extends { readonly [N in Name]?: infer Value }
  ? Value
  : never;
