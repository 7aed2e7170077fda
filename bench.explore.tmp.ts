import fc from 'fast-check';
import { claims } from '/work/main/properties/index';
import { wrongVariants } from '/work/main/fixtures/subjects/wrong-variants';
import { subjectOf } from '/work/main/fixtures/subjects/wrong-variant';
import { rightImplementation } from '/work/main/fixtures/subjects/plain-implementation';
import { randomProblems } from '/work/main/src/arbitraries/problem-source';
import { checkLaw } from '/work/main/src/claims/law';
import { isCounterexample } from '/work/main/src/evidence/is-counterexample';
const RUNS = Number(process.argv[2] ?? 150), SEED = Number(process.argv[3] ?? 20210226);
const theorems = claims.filter((c: any) => c.kind === 'theorem') as any[];
const t0 = Date.now();
const sampled = theorems.map((t) => ({ t, ps: fc.sample(randomProblems.problems(t.domain), { seed: SEED, numRuns: RUNS }) }));
console.log('sampling', Date.now() - t0);
const union = new Map<string, string[]>();
for (const { t } of sampled) for (const l of t.laws) union.set(`${t.slug}/${l.name}`, []);
for (const v of [{ name: 'RIGHT', subject: subjectOf('right', rightImplementation) }, ...wrongVariants] as any[]) {
  const t1 = Date.now();
  const killed = new Map<string, number>();
  for (const { t, ps } of sampled) {
    const alive = new Set(t.laws as any[]);
    ps.forEach((p, i) => {
      const q = { ...p, targets: p.targets.clone() };
      const ans = new Map();
      const run = (r: any) => { let a = ans.get(r); if (!a) ans.set(r, (a = v.subject.run(r))); return a; };
      for (const l of alive) {
        let o: any;
        try { o = checkLaw(l, q, run); } catch (e) { console.log('  CRASH', v.name, t.slug, l.name, String(e)); alive.delete(l); continue; }
        if (isCounterexample(o)) { killed.set(`${t.slug}/${l.name}`, i + 1); alive.delete(l); }
      }
    });
  }
  for (const id of killed.keys()) union.get(id)!.push(v.name);
  const byClaim = new Map<string, string[]>();
  for (const [id, i] of killed) { const [c, l] = id.split('/') as [string, string]; byClaim.set(c, [...(byClaim.get(c) ?? []), `${l}@${i}`]); }
  console.log(v.name, Date.now() - t1 + 'ms', [...byClaim].map(([c, l]) => `${c}(${l.join(' ')})`).join('; ') || '*** SURVIVES ***');
}
console.log('total', Date.now() - t0);
for (const [id, names] of union) if (names.length < 6) console.log('LAW', id, names.join(' ') || '*** NOTHING ***');
import { writeFileSync } from 'fs';
const kills: Record<string, string[]> = {};
for (const v of wrongVariants) kills[v.name] = [];
for (const [id, names] of union) for (const n of names) { const c = id.split('/')[0]!; if (n in kills && !kills[n]!.includes(c)) kills[n]!.push(c); }
writeFileSync('/tmp/kills.json', JSON.stringify(kills));
import { typicalBugs } from '/work/main/fixtures/subjects/typical-bugs';
for (const [id, names] of union) if (!names.includes(typicalBugs[id]!)) console.log('WEAK', id, typicalBugs[id], names.join(' '));
