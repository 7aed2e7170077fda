import { NotPositiveDefiniteError } from '../linear-algebra/backend';
import { panelChart } from '../report/html/charts/panel-chart';
import { styledPanels } from '../report/html/charts/series-style';
import { explorerId } from '../report/html/explorer-controls';
import { controls } from './controls';
import { draggablePoints } from './draggable-points';
import { part } from './element-by-id';
import { exportedText } from './exported';
import { showNumbers } from './numbers';
import { type ExplorerPanels, explorerPanels } from './panels';
import { type Refit, refit } from './refit';
import { initialSettings, type Settings } from './settings';

/** Brings the explorer of an audit's page to life. */
function start(): void {
  let settings: Settings = initialSettings;
  let shown: Refit | undefined;
  let scheduled = false;

  const draw = (): void => {
    scheduled = false;
    sliders.show(settings);
    points.show(settings.targets);
    shown = attempt(settings);
    if (shown === undefined) return;
    drawPanels(explorerPanels(settings, shown));
    showNumbers(settings, shown);
  };
  const change = (changed: Partial<Settings>): void => {
    settings = { ...settings, ...changed };
    // However fast a slider moves, there is one fit for each frame.
    if (!scheduled) requestAnimationFrame(draw);
    scheduled = true;
  };

  const sliders = controls(change);
  const points = draggablePoints((position, target) =>
    change({ targets: settings.targets.with(position, target) }),
  );
  for (const button of document.querySelectorAll<HTMLButtonElement>('#explorer button')) {
    const { weight } = button.dataset;
    button.addEventListener('click', () =>
      change(weight === undefined ? initialSettings : { weight: Number(weight) }),
    );
  }
  const download = part('download', HTMLAnchorElement);
  download.addEventListener('click', () => {
    if (shown) download.href = `data:application/json,${encodeURIComponent(exportedText(settings, shown))}`;
  });
  draw();
  part('off', HTMLElement).hidden = true;
  part('app', HTMLElement).hidden = false;
}

/** Undefined where K + λI is singular in float64, which the page then says. */
function attempt(settings: Settings): Refit | undefined {
  const fault = part('fault', HTMLElement);
  fault.hidden = true;
  try {
    return refit(settings);
  } catch (error) {
    if (!(error instanceof NotPositiveDefiniteError)) throw error;
    fault.textContent = `No fit: ${error.message}.`;
    fault.hidden = false;
    return undefined;
  }
}

function drawPanels(panels: ExplorerPanels): void {
  for (const [name, panel] of Object.entries(panels)) {
    const [styled = []] = styledPanels([panel]);
    // The chart is markup of the library's, out of numbers and our own words.
    part(`chart-${name}`, HTMLElement).innerHTML = panelChart(explorerId(name), panel, styled);
  }
}

start();
