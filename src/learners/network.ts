import type { Array as JaxArray } from '@jax-js/jax';
import type { Jax } from './automatic-differentiation';
import type { RandomNumbers } from './random-numbers';

/** A network f(x; θ), with all its parameters in one vector θ. */
export interface Network {
  /** includes the shape: networks of the same name are the same function */
  readonly name: string;
  /** how many parameters */
  readonly size: number;
  /** θ to begin with: weights uniform with variance 1/(number of inputs of their layer), biases 0 */
  initialise(random: RandomNumbers): number[];
  /** f(X; θ), n×c, for inputs of n rows. Consumes both arguments: jax-js counts references. */
  apply(jax: Jax, parameters: JaxArray, inputs: JaxArray): JaxArray;
}

/** One hidden layer: x ↦ s(xW + b)W′ + b′. @param inputs, hidden, outputs how many of each */
export function perceptron(inputs: number, hidden: number, outputs: number): Network {
  const shapes: readonly Shape[] = [
    [inputs, hidden],
    [1, hidden],
    [hidden, outputs],
    [1, outputs],
  ];
  return {
    name: `perceptron ${inputs}–${hidden}–${outputs}`,
    size: sizeOf(shapes),
    initialise: (random) => initialise(shapes, random),
    apply(jax, parameters, points) {
      const { numpy: np } = jax;
      const [weights, bias, readout, offset] = slices(parameters, shapes);
      const hiddenValues = activation(jax, np.matmul(points, weights).add(bias));
      return np.matmul(hiddenValues, readout).add(offset);
    },
  };
}

/**
 * One convolution and a linear layer on all its values: every patch of an image is multiplied by the same weights. A
 * row of inputs holds the patches of an image one after the other (`imagePatches`), which makes the convolution a
 * matrix product; the package's own convolution takes twenty times as long on images of this size.
 * @param patches of an image; @param pixels of a patch; @param filters how many values a patch becomes
 */
export function convolutionalNetwork(
  patches: number,
  pixels: number,
  filters: number,
  outputs: number,
): Network {
  const shapes: readonly Shape[] = [
    [pixels, filters],
    [1, filters],
    [patches * filters, outputs],
    [1, outputs],
  ];
  return {
    name: `convolutional network ${patches}×${pixels}–${filters}–${outputs}`,
    size: sizeOf(shapes),
    initialise: (random) => initialise(shapes, random),
    apply(jax, parameters, images) {
      const { numpy: np } = jax;
      const [weights, bias, readout, offset] = slices(parameters, shapes);
      const count = images.shape[0] ?? 0;
      const values = activation(jax, np.matmul(images.reshape([count, patches, pixels]), weights).add(bias));
      return np.matmul(values.reshape([count, patches * filters]), readout).add(offset);
    },
  };
}

type Shape = readonly [rows: number, columns: number];

/** s(x) = x/√(1 + x²): smooth like tanh, from operations that every machine rounds alike. */
function activation({ numpy: np }: Jax, values: JaxArray): JaxArray {
  return values.ref.div(np.sqrt(np.square(values).add(1)));
}

function sizeOf(shapes: readonly Shape[]): number {
  return shapes.reduce((sum, [rows, columns]) => sum + rows * columns, 0);
}

/** The weights and biases of both layers, one after the other in θ. */
function slices(parameters: JaxArray, shapes: readonly Shape[]): [JaxArray, JaxArray, JaxArray, JaxArray] {
  let start = 0;
  const parts = shapes.map(([rows, columns]) => {
    const end = start + rows * columns;
    const part = parameters.ref.slice([start, end]).reshape([rows, columns]);
    start = end;
    return part;
  });
  parameters.dispose();
  return parts as [JaxArray, JaxArray, JaxArray, JaxArray];
}

function initialise(shapes: readonly Shape[], random: RandomNumbers): number[] {
  return shapes.flatMap(([rows, columns]) =>
    Array.from({ length: rows * columns }, () =>
      rows === 1 ? 0 : Math.sqrt(3 / rows) * (2 * random.uniform() - 1),
    ),
  );
}
