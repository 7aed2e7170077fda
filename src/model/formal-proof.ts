/** The theorems of the Coq development that prove a claim for matrices of every size, over every ordered field. */
export interface FormalProof {
  /** definitions of proofs/Statements.v: the slug with underscores, and names that begin with it */
  readonly theorems: readonly string[];
  /**
   * The hash of what they say (`evidence/formal/reviewed-hash.ts`) when somebody last compared it with what the claim
   * says. Where it is another one now, they prove nothing for the claim until somebody has compared them again.
   */
  readonly reviewed: string;
}
