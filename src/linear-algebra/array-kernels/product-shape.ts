/** The shapes of A·B: A is rows×inner, B is inner×columns. */
export interface ProductShape {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}
