// Prints how many bytes kernel matrix and a hundred steps for n points took above what the process had before.
import { distill, kernelMatrix, openBackend } from '../../dist/src/index.js';
import { Matrix } from '../../dist/src/linear-algebra/matrix.js';
import { peakBytes } from './peak.mjs';

const [backend, size] = [openBackend(process.argv[2]), Number(process.argv[3])];
const before = peakBytes();
const points = Array.from({ length: size }, (_, i) => [0, 1, 2, 3, 4].map((j) => Math.sin((5 * i + j) ** 2)));
const kernel = kernelMatrix({ type: 'rbf', gamma: 0.5 }, points);
const targets = Matrix.columnVector(points.map(([x]) => x));
distill({ kernel, targets, ridge: 0.1, weights: new Array(100).fill(0.3) }, backend);
process.stdout.write(`${peakBytes() - before}\n`);
