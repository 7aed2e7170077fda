import { authorsDataset } from '../datasets/authors-dataset';
import { plotArea } from '../report/html/charts/axes';
import { panelSize } from '../report/html/charts/panel-chart';
import { part } from './element-by-id';
import { targetRange } from './panels';

const namespace = 'http://www.w3.org/2000/svg';
const [lowest, highest] = targetRange;
const plotHeight = panelSize.height - plotArea.top - plotArea.bottom;
const plotWidth = panelSize.width - plotArea.left - plotArea.right;
const reach = 13;

/** Handles over the points of a chart, each a slider of its own. */
export interface DraggablePoints {
  show(targets: readonly number[]): void;
}

/** @param onMove told of the position of a point and its new target */
export function draggablePoints(onMove: (position: number, target: number) => void): DraggablePoints {
  const layer = document.createElementNS(namespace, 'svg');
  layer.setAttribute('viewBox', `0 0 ${panelSize.width} ${panelSize.height}`);
  layer.setAttribute('class', 'handles');
  const handles = authorsDataset.points.flat().map((x, position) => {
    const handle = handleAt(x);
    // One stop for the tabulator; the arrow keys lead on.
    handle.setAttribute('tabindex', position === 0 ? '0' : '-1');
    layer.append(handle);
    return handle;
  });
  let targets: readonly number[] = [];
  const move = (position: number, wanted: number): void => {
    const target = Number(Math.min(Math.max(wanted, lowest), highest).toFixed(3));
    // The next key may come before the next frame.
    targets = targets.with(position, target);
    onMove(position, target);
  };
  const focus = (position: number): void => {
    handles.forEach((handle, index) => handle.setAttribute('tabindex', index === position ? '0' : '-1'));
    handles[position]?.focus();
  };
  handles.forEach((handle, position) => {
    handle.addEventListener('pointerdown', (event) => {
      handle.setPointerCapture(event.pointerId);
      focus(position);
      event.preventDefault();
    });
    handle.addEventListener('pointermove', (event) => {
      if (handle.hasPointerCapture(event.pointerId)) move(position, targetAt(event.clientY, layer));
    });
    handle.addEventListener('keydown', (event) => {
      const target = targets[position] ?? 0;
      const moved = targetAfter(event.key, target);
      const next = { ArrowLeft: position - 1, ArrowRight: position + 1 }[event.key];
      if (moved === undefined && next === undefined) return;
      event.preventDefault();
      if (moved !== undefined) move(position, moved);
      else if (next !== undefined && handles[next]) focus(next);
    });
  });
  part('chart-fit', HTMLElement).after(layer);
  return {
    show(shown) {
      targets = shown;
      handles.forEach((handle, position) => {
        const target = shown[position] ?? 0;
        handle.setAttribute(
          'cy',
          String(plotArea.top + (plotHeight * (highest - target)) / (highest - lowest)),
        );
        handle.setAttribute('aria-valuenow', String(target));
      });
    },
  };
}

function handleAt(x: number): SVGCircleElement {
  const handle = document.createElementNS(namespace, 'circle');
  const attributes = {
    cx: plotArea.left + plotWidth * x,
    r: reach,
    role: 'slider',
    'aria-label': `Target of the point at x = ${x}`,
    'aria-orientation': 'vertical',
    'aria-valuemin': lowest,
    'aria-valuemax': highest,
  };
  for (const [name, value] of Object.entries(attributes)) handle.setAttribute(name, String(value));
  return handle;
}

/** What a key makes of a target; undefined where it means something else. */
function targetAfter(key: string, target: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return target + 0.05;
    case 'ArrowDown':
      return target - 0.05;
    case 'PageUp':
      return target + 0.5;
    case 'PageDown':
      return target - 0.5;
    case 'Home':
      return lowest;
    case 'End':
      return highest;
    default:
      return undefined;
  }
}

function targetAt(clientY: number, layer: SVGSVGElement): number {
  const { top, height } = layer.getBoundingClientRect();
  const y = ((clientY - top) / height) * panelSize.height - plotArea.top;
  return highest - ((highest - lowest) * y) / plotHeight;
}
