import { largeProduct } from './large-product';
import type { ProductShape } from './product-shape';
import type { Elements } from './row-major';
import { smallProduct } from './small-product';

/** Writes A·B into `product`, every element summed in the textbook's order and therefore bit for bit ml-matrix's. */
export function multiply(left: Elements, right: Elements, shape: ProductShape, product: Elements): void {
  if (left instanceof Float64Array) largeProduct(left, right, shape, product);
  else smallProduct(left, right, shape, product);
}
