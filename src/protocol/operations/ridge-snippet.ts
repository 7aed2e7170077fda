/** The lines that come before the formulas in which a system with G = K + λI is solved, by language. */
export const ridgePreparation = {
  python: ['G = K + lam * np.eye(len(K))'],
  r: ['G <- K + lambda * diag(nrow(K))'],
  octave: ['G = K + lambda * eye(size(K));'],
  // Without any library, the program has to bring its own linear algebra.
  javascript: [
    'const multiply = (A, B) =>',
    '  A.map((row) => B[0].map((_, j) => row.reduce((sum, value, k) => sum + value * B[k][j], 0)));',
    'const combine = (a, A, b, B) => A.map((row, i) => row.map((value, j) => a * value + b * B[i][j]));',
    '/** (K + ridge I)⁻¹ Z by Gauss–Jordan elimination */',
    'const solve = (ridge, Z) => {',
    '  const rows = K.map((row, i) => [...row.map((value, j) => (i === j ? value + ridge : value)), ...Z[i]]);',
    '  rows.forEach((pivot, k) => {',
    '    for (const row of rows.filter((other) => other !== pivot)) {',
    '      const factor = row[k] / pivot[k];',
    '      pivot.forEach((value, j) => (row[j] -= factor * value));',
    '    }',
    '  });',
    '  return rows.map((row, i) => row.slice(K.length).map((value) => value / row[i]));',
    '};',
    'const show = (name, A) => console.log(`${name}:`, A.flat().join(" "));',
    '',
  ],
} as const;
