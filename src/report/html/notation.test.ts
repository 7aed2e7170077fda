import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Notation } from './notation';

it.each([
  ['a_j > a_k', '<span>a<sub>j</sub></span> &gt; <span>a<sub>k</sub></span>'],
  ['1 + λ/(αd_k)', '1 + λ/(α<span>d<sub>k</sub></span>)'],
  ['b_next, λ_2', '<span>b<sub>next</sub></span>, <span>λ<sub>2</sub></span>'],
  ['error ≤ 2^−100', 'error ≤ 2<sup>−100</sup>'],
  ['r^{t+1} ≥ a^N', 'r<sup>t+1</sup> ≥ a<sup>N</sup>'],
  ['ρ^(2τ)', 'ρ<sup>2τ</sup>'],
  ['`stopped` + `left`', '<code>stopped</code> + <code>left</code>'],
  // Names of files and functions are no formulas.
  ['toy_example.ipynb: get_B', 'toy_example.ipynb: get_B'],
  ['<b> & ^', '&lt;b&gt; &amp; ^'],
])('%s', (text, markup) => {
  expect(renderToStaticMarkup(createElement(Notation, { text }))).toBe(markup);
});
