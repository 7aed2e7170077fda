import { recordedAndRepeated } from '../../../fixtures/recorded-setting';

describe('the record of the experiment', () => {
  it.each(['perceptron/cars/1', 'perceptron-fresh/cars/0.5', 'perceptron/digits/0.2'])(
    'is what %s gives again, to the last digit',
    (id) => {
      const { recorded, repeated } = recordedAndRepeated(id);
      expect(recorded).toEqual(repeated);
    },
  );
});
