import { claims } from '../../../properties';
import { randomProblems } from '../../arbitraries/problem-source';
import { mlMatrixBackend } from '../../linear-algebra/ml-matrix-backend';
import { lawId, type Theorem } from '../../model/claim';
import { referenceOperations } from '../../protocol/reference-operations';
import { operationNames } from '../../protocol/subject';
import { inProcess } from '../../subjects/in-process';
import { runCampaign } from './campaign';
import { concludeCampaign } from './conclude-campaign';
import { missingOperations } from './missing-operations';

const theorems = claims.filter((claim): claim is Theorem => claim.kind === 'theorem');

describe('the operations that a subject lacks', () => {
  it.each(operationNames)('are foretold for one that only does %s', async (operation) => {
    const subject = inProcess(
      { name: 'partial', version: '1', language: 'TypeScript', precision: 'float64' },
      { [operation]: referenceOperations(mlMatrixBackend)[operation] },
    );
    for (const theorem of theorems) {
      const missing = missingOperations(theorem, subject);
      const foretold = theorem.laws.filter((law) => missing.get(law)?.length !== 0);
      const tally = await runCampaign(theorem, randomProblems.problems(theorem.domain), subject, {
        seed: 2,
        runs: 20,
      });
      const unsupported = concludeCampaign(theorem, tally)
        .filter(({ verdict }) => verdict === 'unsupported')
        .map(({ id }) => id);
      expect(foretold.map((law) => lawId(theorem, law))).toEqual(unsupported);
      foretold.forEach((law) => expect(missing.get(law)).not.toContain(operation));
    }
  });
});
