import type { PublishedFigures } from '../../../src/model/claim';
import { checkColumns } from './columns';
import { drawPictures } from './pictures';
import { checkSentences } from './sentences';

export const publishedFiguresClaim: PublishedFigures = {
  kind: 'published-figures',
  slug: 'published-figures',
  title: 'The authors’ published numbers and sentences, one by one',
  statement: {
    text: 'On the authors’ eleven points (RBF kernel, γ = 80, λ = 0.2) the printed losses of steps 1 to 6 and of the limit, and the sentences about the example, are what the theory gives.',
    tex: String.raw`\tfrac{1}{101}\sum_{x}\bigl(f^{(\tau)}(x)-\sin 2\pi x\bigr)^2,\quad \tau = 1,\dots,6,\infty`,
  },
  hypotheses: ['the data, kernel and ridge are those of the authors’ repository'],
  source: 'github.com/Kennethborup/self_distillation at commit cb20d6c: README and toy_example.ipynb',
  check: () => [...checkColumns(), ...checkSentences()],
  pictures: drawPictures,
};
