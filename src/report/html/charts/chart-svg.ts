import { type EChartsOption, init } from 'echarts';

/** How large a chart is drawn; on a page it fills whatever place it has. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A chart as SVG text. Colours are custom properties of the page's style sheet, so that one drawing serves light and
 * dark; nothing in it needs a style attribute, which a strict content security policy forbids.
 * @param id unlike that of any other chart on the page
 */
export function chartSvg(id: string, { width, height }: ChartSize, option: EChartsOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'inherit', fontSize: 12.5, color: 'var(--ink-soft)' },
      ...option,
    });
    return withoutStyles(chart.renderToSVGString(), id);
  } finally {
    chart.dispose();
  }
}

/** What ECharts adds for pointers is left out, and its numbering of charts, which depends on how many there were before. */
function withoutStyles(svg: string, id: string): string {
  return svg
    .replace(/<style ?>.*?<\/style>/s, '')
    .replace(/^<svg [^>]*viewBox="([^"]*)"[^>]*>/, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="$1">')
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style))
    .replace(/\bzr\d+-/g, `${id}-`)
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>\n?/g, '')
    .replace(/\n/g, '');
}

/** "font-size:12px;font-family:inherit;" as attributes, of which those that are inherited anyway are left out. */
function attributesOf(style: string): string {
  return style
    .split(';')
    .map((declaration) => declaration.split(':'))
    .filter(([name, value]) => name && value && value !== 'inherit')
    .map(([name, value]) => ` ${String(name)}="${String(value)}"`)
    .join('');
}
