import type { ReactElement } from 'react';
import { seriesStyle, type SeriesStyle } from '../charts/series-style';
import { type ExplorerControl, explorerControls, explorerId, explorerNumbers } from '../explorer-controls';
import { Legend } from '../legend';

const none = { name: '', x: [], y: [] };
const first = seriesStyle({ role: 'step', step: 1, ...none }, 0);
const last = seriesStyle({ role: 'step', step: 6, ...none }, 0);
const limit = seriesStyle({ role: 'limit', ...none }, 0);
const truth = seriesStyle({ role: 'truth', ...none }, 0);
const data = seriesStyle({ role: 'data', ...none }, 0);

/** What is drawn where, once there is a script to draw it. */
const plots: readonly {
  readonly part: string;
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly style: SeriesStyle }[];
}[] = [
  {
    part: 'fit',
    title: 'The fit: drag a point',
    entries: [
      { name: 'data', style: data },
      { name: 'sin 2πx', style: truth },
      { name: 'step 1', style: first },
      { name: 'step τ', style: last },
      { name: 'limit', style: limit },
    ],
  },
  {
    part: 'filters',
    title: 'What is left of each eigendirection',
    entries: [
      { name: 'step 1', style: first },
      { name: 'step τ', style: last },
      { name: 'limit', style: limit },
    ],
  },
  {
    part: 'ridge',
    title: 'The effective ridge of each eigendirection',
    entries: [
      { name: 'λ', style: truth },
      { name: 'after τ steps', style: last },
      { name: 'λ/α', style: limit },
    ],
  },
  {
    part: 'distance',
    title: 'Distance to the limit',
    entries: [
      { name: 'distance', style: last },
      { name: 'its bound', style: limit },
    ],
  },
];

/** The authors' example with everything to be changed by hand; the script of the page brings it to life. */
export function ExplorerSection(): ReactElement {
  return (
    <section id="explorer" className="explorer">
      <h2>Explorer</h2>
      <p className="prose">
        The authors’ example, fitted anew at every change by the very solver that the laws were put to,
        compiled for the browser. Points can be dragged up and down, or moved with the arrow keys: left and
        right choose a point, up and down move it.
      </p>
      <p id={explorerId('off')} className="callout">
        This part needs scripts; nothing else on this page does.
      </p>
      <div id={explorerId('app')} hidden>
        <div className="controls" role="group" aria-label="Settings of the explorer">
          {explorerControls.map((control) => (
            <Control key={control.name} control={control} />
          ))}
          <p className="presets">
            <button type="button" data-weight="0">
              α = 0
            </button>
            <button type="button" data-weight="0.25">
              α = 0.25, as in the notebook
            </button>
            <button type="button" data-weight="0.35">
              α = 0.35, as in the README
            </button>
            <button type="button" data-reset="">
              Everything as it was
            </button>
          </p>
        </div>
        <p id={explorerId('fault')} className="callout bad" role="status" hidden />
        <div className="charts">
          {plots.map(({ part, title, entries }) => (
            <div key={part} className="plot">
              <p className="title">{title}</p>
              <div className="live">
                <div id={explorerId(`chart-${part}`)} role="img" aria-label={title} />
              </div>
              <Legend entries={entries} />
            </div>
          ))}
        </div>
        <dl className="facts numbers">
          {Object.entries(explorerNumbers).map(([name, says]) => (
            <div key={name}>
              <dt>{says}</dt>
              <dd id={explorerId(`number-${name}`)} />
            </div>
          ))}
        </dl>
        <p className="small after">
          <a id={explorerId('download')} href="#explorer" download="distillation.json">
            Save these settings with every number as JSON
          </a>
        </p>
      </div>
    </section>
  );
}

function Control({
  control: { name, symbol, says, scale, from, to, step },
}: {
  readonly control: ExplorerControl;
}): ReactElement {
  const id = explorerId(name);
  const [least, most] = scale === 'log' ? [10 ** from, 10 ** to] : [from, to];
  return (
    <div className="control">
      <label htmlFor={id}>
        <strong>{symbol}</strong> {says}
      </label>
      <input type="range" id={id} min={from} max={to} step={step} />
      <input
        type="number"
        id={`${id}-number`}
        aria-label={`${symbol}, as a number`}
        min={least}
        max={most}
        step={name === 'steps' ? 1 : 'any'}
      />
    </div>
  );
}
