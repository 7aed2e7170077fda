import type { Claim } from '../src/model/claim';
import { borupAndersen2021 } from './borup-andersen-2021';
import { edgeCasesClaim } from './edge-cases/claim';
import { inputValidationClaim } from './input-validation/claim';
import { kernelsClaim } from './kernels/claim';
import { metamorphicRelationsClaim } from './metamorphic/claim';
import { sizesClaim } from './sizes/claim';

/** Every claim there is, in the order of reports. To add one: write its folder, add its line here or to its paper. */
export const claims: readonly Claim[] = [
  ...borupAndersen2021,
  metamorphicRelationsClaim,
  edgeCasesClaim,
  kernelsClaim,
  sizesClaim,
  inputValidationClaim,
];
