/** A number that Fortran takes by its address, and an `info` that it writes back. */
type Integer = Int32Array;

/**
 * The routines of BLAS and LAPACK that the solver needs, by Fortran's calling convention: every argument by address,
 * matrices in column-major order. Fortran compilers append the length of every string argument; here each is 1.
 * Source: LAPACK Users' Guide, https://netlib.org/lapack/explore-html/
 */
export interface LapackRoutines {
  /** A = LLᵀ in the triangle that `uplo` names */
  readonly dpotrf: (
    uplo: Letter,
    n: Integer,
    a: Float64Array,
    lda: Integer,
    info: Integer,
    length: 1,
  ) => void;
  /** AX = B for the factor that dpotrf left in `a`; X takes the place of B */
  readonly dpotrs: (
    uplo: Letter,
    n: Integer,
    nrhs: Integer,
    a: Float64Array,
    lda: Integer,
    b: Float64Array,
    ldb: Integer,
    info: Integer,
    length: 1,
  ) => void;
  /** Ax = b or Aᵀx = b for a triangular A; x takes the place of b */
  readonly dtrsv: (
    uplo: Letter,
    trans: Letter,
    diag: Letter,
    n: Integer,
    a: Float64Array,
    lda: Integer,
    x: Float64Array,
    incx: Integer,
    ...lengths: [1, 1, 1]
  ) => void;
  /** eigenvalues in ascending order, and eigenvectors that take the place of A, by divide and conquer */
  readonly dsyevd: (
    jobz: Letter,
    uplo: Letter,
    n: Integer,
    a: Float64Array,
    lda: Integer,
    w: Float64Array,
    work: Float64Array,
    lwork: Integer,
    iwork: Integer,
    liwork: Integer,
    info: Integer,
    ...lengths: [1, 1]
  ) => void;
  /** min ‖op(A)X − B‖ by QR or LQ; X takes the place of the first rows of B */
  readonly dgels: (
    trans: Letter,
    m: Integer,
    n: Integer,
    nrhs: Integer,
    a: Float64Array,
    lda: Integer,
    b: Float64Array,
    ldb: Integer,
    work: Float64Array,
    lwork: Integer,
    info: Integer,
    length: 1,
  ) => void;
  /** C = alpha·op(A)op(B) + beta·C */
  readonly dgemm: (
    transa: Letter,
    transb: Letter,
    m: Integer,
    n: Integer,
    k: Integer,
    alpha: Float64Array,
    a: Float64Array,
    lda: Integer,
    b: Float64Array,
    ldb: Integer,
    beta: Float64Array,
    c: Float64Array,
    ldc: Integer,
    ...lengths: [1, 1]
  ) => void;
}

type Letter = 'L' | 'U' | 'N' | 'T' | 'V';
