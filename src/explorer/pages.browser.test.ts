import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser, visit, type Visit } from '../../fixtures/browser/chromium';
import { auditPage, goodPage, hostilePage, hostileText } from '../../fixtures/browser/pages';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = { 'an audit': auditPage, 'a verification': goodPage, 'a hostile verification': hostilePage };
const widths = { 'on a desktop': 1280, 'on a phone': 360 };
const schemes = ['light', 'dark'] as const;

if (chromiumPath === undefined) {
  // Named, so that nobody takes it for passed.
  it.todo('not-run: pages in a browser, because there is no Chromium here');
} else {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  describe.each(Object.entries(pages))('the page of %s', (_, write) => {
    let file: string;
    beforeAll(async () => {
      file = await write(folder);
    });

    describe.each(Object.entries(widths))('%s', (__, width) => {
      describe.each(schemes)('in the %s scheme', (colorScheme) => {
        let visited: Visit;
        beforeAll(async () => {
          visited = await visit(browser, file, { viewport: { width, height: 800 }, colorScheme });
        });
        afterAll(() => visited.page.context().close());

        it('does nothing but show itself', async () => {
          await visited.page.waitForTimeout(200);
          expect(visited.complaints).toEqual([]);
        });

        it('is clean to axe with everything unfolded, and never scrolls sideways', async () => {
          await visited.page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          expect(await visited.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          expect(await faults(visited.page)).toEqual([]);
        });
      });
    });

    it('says everything without a script, in the colours that the reader chooses', async () => {
      const { page } = await visit(browser, file, { javaScriptEnabled: false, colorScheme: 'light' });
      const background = (): Promise<string> =>
        page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
      const light = await background();
      await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
      const dark = await background();
      await page.getByRole('radio', { name: 'Light' }).check({ force: true });
      expect([light, dark, await background()]).toEqual(['rgb(253, 252, 249)', 'rgb(21, 23, 27)', light]);
      expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(2);
      expect(await page.getByRole('table').first().isVisible()).toBe(true);
      await page.context().close();
    });

    it('prints in black on white, with everything unfolded', async () => {
      const { page } = await visit(browser, file, { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate(() => ({
        background: getComputedStyle(document.documentElement).backgroundColor,
        bar: document.querySelector('.bar')?.checkVisibility(),
        folded: [...document.querySelectorAll('details:not([open], .source) > :last-child')].filter(
          (content) => !content.checkVisibility(),
        ).length,
      }));
      expect(printed).toEqual({ background: 'rgb(255, 255, 255)', bar: false, folded: 0 });
      await page.context().close();
    });

    it('runs no script but its own', async () => {
      const { page } = await visit(browser, file);
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken over"';
        document.body.append(script);
        const image = document.createElement('div');
        image.innerHTML = '<img src="data:," onerror="document.title = \'taken over\'">';
        document.body.append(image);
        return document.title;
      });
      expect(ran).not.toBe('taken over');
      await page.waitForTimeout(200);
      expect(await page.title()).not.toBe('taken over');
      await page.context().close();
    });

    it('has no element that only others could have put there', async () => {
      const { page, complaints } = await visit(browser, file);
      expect(await page.locator('img, iframe, object, [onload], [onerror], #injected').count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });

  it('shows names, messages and log tails as the text that they are', async () => {
    const { page } = await visit(browser, await hostilePage(folder));
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.textContent()).toBe(`${hostileText} ${hostileText}`);
    expect(await page.getByText(hostileText).count()).toBeGreaterThan(3);
    await page.context().close();
  });

  it('leads by keyboard from the summary to each claim and on', async () => {
    const { page } = await visit(browser, auditPage(folder), { viewport: { width: 1280, height: 800 } });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the report');
    const claims = await page.locator('#summary tbody a').allTextContents();
    const reached: string[] = [];
    for (let stops = 0; stops < 60 && reached.length < claims.length; stops++) {
      await page.keyboard.press('Tab');
      const text = await focused(page);
      if (!claims.includes(text)) continue;
      reached.push(text);
    }
    expect(reached).toEqual(claims);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe('#claim-input-validation');
    // From there on the tabulator goes through that claim.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe(
      'claim-input-validation',
    );
    await page.context().close();
  });
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** What axe finds: the rule, and the elements at fault. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'], selectors: false }),
  );
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
    .slice(0, 10);
}
