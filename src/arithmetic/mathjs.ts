/** What we use of mathjs. Require it on demand: it takes longer to load than all else at start-up. */
export { bignumber, exp, Fraction, parse } from 'mathjs';
