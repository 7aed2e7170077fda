import { recordedAndRepeated } from '../../../fixtures/recorded-setting';
import { suite } from '../../../src/input/suite';
import { estimateExperiments } from './experiments';
import { estimateRecord } from './record';

// Where these fail because something was meant to change, `npm run measurements` writes the record anew.
describe('the record of the experiment', () => {
  it('has every setting, each with as many seeds as there are to be', () => {
    const ids = estimateRecord.flatMap(({ settings }) => settings.map(({ id }) => id));
    expect(ids).toEqual(estimateExperiments.standard.settings.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { seeds, grid, status, profile } of estimateRecord) {
      expect({ seeds, grid, status, profile }).toEqual({
        seeds: estimateExperiments.standard.seeds,
        grid: estimateExperiments.standard.plan.grid,
        status: 'measured',
        profile: 'standard',
      });
    }
  });

  it('says which version of this package it is from', () => {
    expect(new Set(estimateRecord.map(({ recorded }) => recorded?.version))).toEqual(
      new Set([suite.version]),
    );
  });

  // The slow lane repeats settings of networks (record.slow.test.ts).
  it.each(['kernel-ridge/cars/0.5', 'linearised-network/cars/1'])('is what %s gives again', (id) => {
    const { recorded, repeated } = recordedAndRepeated(id);
    expect(recorded).toEqual(repeated);
  });
});
