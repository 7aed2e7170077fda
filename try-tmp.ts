import { optimalWeightEstimateClaim } from './properties/optimal-weight-estimate';
import { empiricalLawParts } from './src/evidence/empirical-laws';
import { referenceSubject } from './src/subjects/reference';
import { loadJax } from './src/learners/automatic-differentiation';
async function main() {
  for (const part of empiricalLawParts(optimalWeightEstimateClaim, referenceSubject, 1000, loadJax())) {
    const t = performance.now();
    const e = await part.gather({ seed: +(process.argv[2] ?? 1), runs: part.size });
    console.log(e.problems, e.status, e.runs, ((performance.now() - t) / 1000).toFixed(1), 's');
    for (const l of e.laws) console.log('  ', l.id, l.verdict, l.runs, l.degenerate, l.notApplicable, l.failures, l.imprecise, l.ratios?.maximum, l.ratios?.worst.conditionNumber, JSON.stringify(l.counterexample?.comparison)?.slice(0,300), l.counterexample?.message, l.counterexample ? JSON.stringify(l.counterexample.problem).slice(0,500):'');
  }
}
void main();
