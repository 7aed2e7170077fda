import { optimalWeightEstimateClaim } from './properties/optimal-weight-estimate';
import { startExperiment } from './src/evidence/measured/start-experiment';
import { startTrials } from './src/evidence/measured/start-trials';
import { loadJax } from './src/learners/automatic-differentiation';
import { writeFileSync } from 'node:fs';
async function main() {
  const profile = (process.argv[2] ?? 'ci') as 'ci';
  const t = performance.now();
  const e = startExperiment(optimalWeightEstimateClaim, { profile, seed: 1, start: startTrials, jax: loadJax() });
  let n = 0;
  const r = await e.gather(() => { n++; if (n % 10 === 0) console.error(n, e.size, ((performance.now() - t) / 1000).toFixed(0)); });
  console.log('wall', ((performance.now() - t) / 1000).toFixed(1), 'cpu', (process.cpuUsage().user + process.cpuUsage().system) / 1e6);
  for (const x of r.evidence) { console.log(x.learner, x.status, x.reason); for (const s of x.settings) { const o = s.overall; console.log('  ', s.id, 'L', o.loss.mean, 'grid', o.gridLoss.mean, 'regret', o.regret.mean, [o.regret.low, o.regret.high], 'rel%', (100*o.relativeRegret.mean).toFixed(3), [100*o.relativeRegret.low,100*o.relativeRegret.high].map(v=>v.toFixed(3)), o.comparison, 'test', o.testLoss.mean, o.gridTestLoss.mean, 'acc', o.accuracy?.mean, o.gridAccuracy?.mean, JSON.stringify(s.cost), JSON.stringify(r.seconds.find(q => q.setting === s.id)));} }
  writeFileSync(`/tmp/measured-${profile}.json`, JSON.stringify(r, null, 1));
  await e.close();
}
void main();
