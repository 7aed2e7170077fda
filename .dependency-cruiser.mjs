/**
 * The layers from the ground up: a module imports from its own layer and from those before it, types included.
 * ARCHITECTURE.md says what each holds.
 */
const layers = [
  ['src/input'],
  ['src/arithmetic'],
  ['src/linear-algebra'],
  ['src/datasets'],
  ['src/kernels'],
  ['src/solver'],
  ['src/learners'],
  ['src/protocol'],
  ['src/model'],
  ['src/arbitraries'],
  ['properties', 'src/evidence', 'src/subjects'],
  ['src/vectors'],
  ['src/report/model'],
  ['src/runs'],
  ['src/report'],
  ['src/parallel'],
  ['src/cli', 'src/library', 'src/explorer'],
];

/** Modules whose folder lies in that of another layer do not belong to it. */
const inside = { 'src/report': ['src/report/model'] };
const folder = (module) => `^${module}/`;
const test = String.raw`\.test\.tsx?$`;

const directions = layers.flatMap((level, index) =>
  level.map((module) => {
    const below = layers.slice(0, index + 1).flat();
    const above = layers
      .flat()
      .filter((other) => !below.includes(other) || (level.includes(other) && other !== module));
    return {
      name: `${module} imports from lower layers only`,
      severity: 'error',
      from: { path: folder(module), pathNot: [...(inside[module] ?? []).map(folder), test] },
      to: {
        path: above.map(folder),
        pathNot: Object.values(inside)
          .flat()
          .filter((other) => below.includes(other))
          .map(folder),
      },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...directions,
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'what ships does not import from fixtures',
      severity: 'error',
      from: { path: ['^src/', '^properties/'], pathNot: test },
      to: { path: ['^fixtures/', '^scripts/', '^bench/', '^examples/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
