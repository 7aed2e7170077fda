import { AbstractMatrix, Matrix as MlMatrix } from 'ml-matrix';
import { toColumnMajor } from './array-kernels/column-major';
import * as elementwise from './array-kernels/elementwise';
import { multiply } from './array-kernels/product';
import { type Elements, zeros } from './array-kernels/row-major';
import * as symmetry from './array-kernels/symmetry';
import { elementsOf, elementsOfRows } from './read-elements';

type Operand = number | AbstractMatrix;
type Vector = ArrayLike<number> | AbstractMatrix;
/** A row or column to insert, and the index it gets; default the end. */
type Place = [index: number, vector: Vector] | [vector: Vector];

/**
 * A matrix with all methods of ml-matrix's class, stored in one flat array: allocating a typed array for each row takes
 * longer than most of what campaigns do with their small matrices. Methods that are not overridden here work too, and
 * return ml-matrix's own class.
 */
export class Matrix extends AbstractMatrix {
  override rows: number;
  override columns: number;
  /** row by row: element (i, j) is at index i·columns + j */
  elements: Elements;
  /** the matrix that this one was copied from, even if it is written to later; undefined where unknown */
  original: Matrix | undefined = undefined;

  constructor(rows: number, columns: number);
  constructor(content: AbstractMatrix | ArrayLike<ArrayLike<number>>);
  constructor(content: number | AbstractMatrix | ArrayLike<ArrayLike<number>>, columns = 0) {
    super();
    if (typeof content === 'number') {
      this.rows = content;
      this.columns = columns;
      this.elements = zeros(content * columns);
    } else if (AbstractMatrix.isMatrix(content)) {
      this.rows = content.rows;
      this.columns = content.columns;
      this.elements = content instanceof Matrix ? content.elements.slice() : elementsOf(content);
    } else {
      this.rows = content.length;
      this.columns = content[0]?.length ?? 0;
      this.elements = elementsOfRows(content, this.columns);
    }
  }

  // ml-matrix declares these two generic, although what they return is always of the class itself.
  /* eslint-disable @typescript-eslint/no-unnecessary-type-parameters */
  static override zeros<M extends AbstractMatrix = Matrix>(rows: number, columns: number): M {
    return new Matrix(rows, columns) as AbstractMatrix as M;
  }

  static override ones<M extends AbstractMatrix = Matrix>(rows: number, columns: number): M {
    const result = new Matrix(rows, columns);
    result.elements.fill(1);
    return result as AbstractMatrix as M;
  }
  /* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

  static override eye(size: number): Matrix {
    return Matrix.diag(new Array<number>(size).fill(1));
  }

  static override diag(values: ArrayLike<number>): Matrix {
    const result = new Matrix(values.length, values.length);
    elementwise.assignDiagonal(result.elements, values);
    return result;
  }

  static override columnVector(values: ArrayLike<number>): Matrix {
    return Matrix.from1DArray(values.length, 1, values);
  }

  static override rowVector(values: ArrayLike<number>): Matrix {
    return Matrix.from1DArray(1, values.length, values);
  }

  /** @param values row by row */
  static override from1DArray(rows: number, columns: number, values: ArrayLike<number>): Matrix {
    if (values.length !== rows * columns) throw new RangeError('the values do not fill the matrix');
    const result = new Matrix(rows, columns);
    elementwise.assign(result.elements, values);
    return result;
  }

  static override add(left: AbstractMatrix, right: Operand): Matrix {
    return new Matrix(left).add(right);
  }

  static override sub(left: AbstractMatrix, right: Operand): Matrix {
    return new Matrix(left).sub(right);
  }

  static override mul(left: AbstractMatrix, right: Operand): Matrix {
    return new Matrix(left).mul(right);
  }

  static override div(left: AbstractMatrix, right: Operand): Matrix {
    return new Matrix(left).div(right);
  }

  override get(row: number, column: number): number {
    return elementwise.elementAt(this.elements, row * this.columns + column);
  }

  override set(row: number, column: number, value: number): this {
    this.elements[row * this.columns + column] = value;
    return this;
  }

  override clone(): this {
    return new Matrix(this) as this;
  }

  override mmul(other: AbstractMatrix | ArrayLike<ArrayLike<number>>): Matrix {
    const right = other instanceof Matrix ? other : new Matrix(other);
    if (this.columns !== right.rows) {
      throw new RangeError(`no product of ${this.rows}×${this.columns} and ${right.rows}×${right.columns}`);
    }
    const result = new Matrix(this.rows, right.columns);
    const shape = { rows: this.rows, inner: this.columns, columns: right.columns };
    multiply(this.elements, right.elements, shape, result.elements);
    return result;
  }

  /** Whether the matrix is square and equals its transpose exactly; false where it holds a NaN. */
  override isSymmetric(): boolean {
    return this.isSquare() && symmetry.isSymmetric(this.elements, this.rows);
  }

  override transpose(): Matrix {
    const result = new Matrix(this.columns, this.rows);
    toColumnMajor(this.elements, this.rows, this.columns, result.elements);
    return result;
  }

  override add(other: Operand): this {
    if (!this.hasShapeOf(other)) return super.add(other);
    elementwise.add(this.elements, other.elements);
    return this;
  }

  override sub(other: Operand): this {
    if (!this.hasShapeOf(other)) return super.sub(other);
    elementwise.subtract(this.elements, other.elements);
    return this;
  }

  override mul(other: Operand): this {
    if (typeof other !== 'number') return super.mul(other);
    elementwise.scale(this.elements, other);
    return this;
  }

  override subMatrix(firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): Matrix {
    return new Matrix(super.subMatrix(firstRow, lastRow, firstColumn, lastColumn));
  }

  override subMatrixRow(rows: ArrayLike<number>): Matrix {
    return new Matrix(super.subMatrixRow(rows));
  }

  override subMatrixColumn(columns: ArrayLike<number>): Matrix {
    return new Matrix(super.subMatrixColumn(columns));
  }

  override getRowVector(row: number): Matrix {
    return Matrix.rowVector(this.getRow(row));
  }

  override getColumnVector(column: number): Matrix {
    return Matrix.columnVector(this.getColumn(column));
  }

  addRow(...place: Place): this {
    return this.become(new MlMatrix(this).addRow(...(place as [Vector])));
  }

  addColumn(...place: Place): this {
    return this.become(new MlMatrix(this).addColumn(...(place as [Vector])));
  }

  removeRow(index: number): this {
    return this.become(new MlMatrix(this).removeRow(index));
  }

  removeColumn(index: number): this {
    return this.become(new MlMatrix(this).removeColumn(index));
  }

  private become(other: AbstractMatrix): this {
    this.rows = other.rows;
    this.columns = other.columns;
    this.elements = elementsOf(other);
    return this;
  }

  private hasShapeOf(other: Operand): other is Matrix {
    return other instanceof Matrix && other.rows === this.rows && other.columns === this.columns;
  }
}
