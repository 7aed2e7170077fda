import { Command, Option } from 'commander';
import { toJson } from '../report/model/to-json';
import { renderFit } from '../report/terminal/render-fit';
import { buildFitReport } from '../runs/build-fit-report';
import { backendFrom, type BackendFlags, backendOption, tellBackend } from './backend-option';
import { type FitFlags, fitInputs } from './fit-inputs';
import { finiteNumber, jsonOption, seedOption, wholeNumber } from './options';
import { print } from './print';
import { withSchema } from './schema-option';
import { writeText } from './write-files';

export function fitCommand(): Command {
  const command = new Command('fit')
    .description(
      'Distil the reference solver on your own data: path over steps, limit, best weight of each step',
    )
    .addOption(new Option('--data <file>', 'CSV with a header row, or JSON with an array of objects'))
    .addOption(new Option('--target <column...>', 'column or columns to predict'))
    .addOption(new Option('--features <column...>', 'columns to predict from (default: all others)'))
    .addOption(
      new Option(
        '--problem <file>',
        'JSON with K (or kernel and X), y, lambda, alphas and, to validate, Kx (or Xx) and yx; instead of --data',
      ).conflicts(['data', 'target', 'features']),
    )
    .addOption(
      new Option('--kernel <type>', 'kernel')
        .choices(['rbf', 'laplacian', 'matern32', 'matern52', 'polynomial', 'linear'])
        .default('rbf'),
    )
    .addOption(
      new Option('--gamma <γ>', 'of rbf, laplacian, polynomial (default: 1/number of features)').argParser(
        finiteNumber,
      ),
    )
    .addOption(new Option('--length-scale <l>', 'of matern32, matern52').argParser(finiteNumber).default(1))
    .addOption(new Option('--degree <p>', 'of polynomial').argParser(finiteNumber).default(3))
    .addOption(new Option('--offset <c>', 'of polynomial').argParser(finiteNumber).default(1))
    .addOption(
      new Option('--ridge <λ>', 'ridge weight; the convention is K + λI').argParser(finiteNumber).default(1),
    )
    .addOption(
      new Option(
        '--alpha <α>',
        'weight on the ground truth at every step, or "best" for the best one of each step',
      ).default('0.5'),
    )
    .addOption(
      new Option(
        '--alphas <weight...>',
        'one weight for each step, instead of --alpha and --steps',
      ).argParser((text: string, previous: number[] | undefined) => [
        ...(previous ?? []),
        ...text.split(',').map(finiteNumber),
      ]),
    )
    .addOption(
      new Option(
        '--steps <τ>',
        'number of distillation steps; of more than a thousand some are shown, and any number takes the same time',
      )
        .argParser(wholeNumber(0))
        .default(5),
    )
    .addOption(
      new Option('--validation <share>', 'share of the rows held out, 0 for none')
        .argParser(finiteNumber)
        .default(0.2),
    )
    .addOption(new Option('--no-standardise', 'take the features as they are'))
    .addOption(backendOption())
    .addOption(seedOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Errors are mean squared errors. "best α" is the weight that would have been best at that step on the validation rows.

Examples:
  $ distill-proof fit --data cars.csv --target Miles_per_Gallon
  $ distill-proof fit --data cars.csv --target Miles_per_Gallon --kernel matern52 --ridge 0.1 --alpha best --steps 8
  $ distill-proof fit --problem problem.json --json -`,
    )
    .action((flags: FitFlags & BackendFlags) => {
      const backend = backendFrom(flags);
      tellBackend(backend);
      const { problem, schedule, description } = fitInputs(flags);
      const report = buildFitReport(problem, schedule, description, backend);
      if (flags.json !== undefined) writeText(flags.json, toJson(report));
      if (flags.json !== '-') print(`${renderFit(report)}\n`);
    });
  return withSchema(command, 'fit');
}
