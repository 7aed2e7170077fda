import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { chromiumPath, openBrowser, visit, type Visit } from '../../fixtures/browser/chromium';
import { auditPage } from '../../fixtures/browser/pages';
import { exportedText } from './exported';
import { refit } from './refit';
import { initialSettings, type Settings } from './settings';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-explorer-'));
afterAll(() => rmSync(folder, { recursive: true }));

if (chromiumPath === undefined) {
  // Named, so that nobody takes it for passed.
  it.todo('not-run: the explorer in a browser, because there is no Chromium here');
} else {
  let browser: Browser;
  let visited: Visit;
  let page: Page;
  const file = auditPage(folder);
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    visited = await visit(browser, file, { viewport: { width: 1280, height: 900 } });
    page = visited.page;
  });
  afterEach(async () => {
    expect(visited.complaints.filter((complaint) => !complaint.startsWith('request: data:'))).toEqual([]);
    await page.context().close();
  });

  it('begins with the authors’ README', async () => {
    expect(await numberOf('loss')).toBe('0.14948');
    expect(await numberOf('limitLoss')).toBe('0.14959');
    await expectAgreement({});
  });

  it.each<[string, string, Partial<Settings>]>([
    ['α', '0.8', { weight: 0.8 }],
    ['α', '0', { weight: 0 }],
    ['λ', '-1', { ridge: 0.1 }],
    ['λ', '-3', { ridge: 0.001 }],
    ['γ', '1', { gamma: 10 }],
    ['γ', '3', { gamma: 1000 }],
    ['τ', '30', { steps: 30 }],
    ['τ', '1', { steps: 1 }],
  ])('refits where the slider of %s is put to %s', async (symbol, position, changed) => {
    const before = await chart('fit');
    await slider(symbol).fill(position);
    await settled();
    expect((await chart('fit')) === before).toBe(false);
    await expectAgreement(changed);
  });

  it('moves its sliders by keyboard', async () => {
    await slider('α').focus();
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight');
    await settled();
    await expectAgreement({ weight: 0.4 });
  });

  it('takes numbers as they are typed, and waits while there is none', async () => {
    const number = page.getByRole('spinbutton', { name: 'λ' });
    await number.fill('');
    await settled();
    await expectAgreement({});
    await number.fill('0.12345');
    await settled();
    await expectAgreement({ ridge: 0.12345 });
  });

  it('follows a point that is dragged', async () => {
    const handle = point(0.3);
    await handle.scrollIntoViewIfNeeded();
    const from = await middleOf(handle);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y - 40, { steps: 4 });
    await page.mouse.up();
    await settled();
    const target = Number(await handle.getAttribute('aria-valuenow'));
    expect(target).toBeGreaterThan(1);
    // It has followed the pointer.
    expect(Math.abs((await middleOf(handle)).y - (from.y - 40))).toBeLessThan(1);
    await expectAgreement({ targets: initialSettings.targets.with(3, target) });
  });

  it('moves points by keyboard: left and right choose one, up and down move it', async () => {
    await point(0).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('PageDown');
    await settled();
    const moved = Number(((initialSettings.targets[2] ?? 0) - 0.55).toFixed(3));
    await expectAgreement({ targets: initialSettings.targets.with(2, moved) });
  });

  it('shows the authors’ weights, and goes back', async () => {
    await page.getByRole('button', { name: 'α = 0.25' }).click();
    await settled();
    expect(await numberOf('limitLoss')).toBe('0.15250');
    await slider('τ').fill('3');
    await point(0.5).press('End');
    await page.getByRole('button', { name: 'Everything as it was' }).click();
    await settled();
    await expectAgreement({});
  });

  const slider = (symbol: string) => page.getByRole('slider', { name: new RegExp(`^${symbol} `) });
  const point = (x: number) =>
    page.getByRole('slider', { name: `Target of the point at x = ${x}`, exact: true });
  const chart = (name: string): Promise<string> => page.locator(`#explorer-chart-${name}`).innerHTML();
  const numberOf = (name: string): Promise<string | null> =>
    page.locator(`#explorer-number-${name}`).textContent();
  /** One frame to schedule, one to draw. */
  const settled = (): Promise<void> =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );

  /** The numbers that the page saves, against the solver here, to 1e-12. */
  async function expectAgreement(changed: Partial<Settings>): Promise<void> {
    const settings = { ...initialSettings, ...changed };
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save these settings' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('distillation.json');
    const actual = JSON.parse(readFileSync(await download.path(), 'utf8')) as Numbers;
    const expected = JSON.parse(exportedText(settings, refit(settings))) as Numbers;
    expect(Object.keys(actual)).toEqual(Object.keys(expected));
    for (const [name, value] of Object.entries(expected)) {
      const [left, right] = [numbersOf(actual[name]), numbersOf(value)];
      expect(left).toHaveLength(right.length);
      const distance = Math.max(...left.map((number, index) => Math.abs(number - (right[index] ?? NaN))));
      const size = Math.max(1, ...right.map(Math.abs));
      expect({ name, far: !(distance <= 1e-12 * size) }).toEqual({ name, far: false });
    }
  }
}

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: NaN, y: NaN, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

type Numbers = Record<string, unknown>;

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}
