import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleCounterexample, verifyReportOf } from '../../../fixtures/reports/verify-report';
import type { AuditReport } from '../model/audit-report';
import { htmlReport } from './html-report';

const sample = join(__dirname, '../../../reports');
const audit = JSON.parse(readFileSync(join(sample, 'audit.json'), 'utf8')) as AuditReport;
const page = htmlReport(audit);
const hostile = '<img src=x onerror="alert(1)">&\'`</script><script>alert(2)</script>';
const verification = htmlReport(
  verifyReportOf(
    [
      { id: 'a/holds', maxRatio: 1 },
      {
        id: 'a/breaks',
        title: hostile,
        verdict: 'crash',
        counterexample: { ...sampleCounterexample, message: hostile },
      },
      { id: 'a/known', verdict: 'fail', expectedFailure: { reason: hostile, link: `javascript:${hostile}` } },
    ],
    { name: hostile },
  ),
);

describe('the page of the audit', () => {
  it('is the committed sample, to the byte, however often it is written', () => {
    expect(page === readFileSync(join(sample, 'audit.html'), 'utf8')).toBe(true);
    expect(htmlReport(audit) === page).toBe(true);
  });

  it('is smaller than 3 MB', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(3e6);
  });

  it.each(audit.claims)(
    'has the claim $slug, its formula and its hypotheses',
    ({ slug, title, statement }) => {
      const section = page.split(`id="claim-${slug}"`)[1]?.split('</section>')[0] ?? '';
      expect(section).toContain(title);
      expect(section).toContain('<math xmlns');
      expect(section).toContain(statement.tex.slice(0, 8).replaceAll('&', '&amp;'));
    },
  );

  it('has every finding and every picture', () => {
    const pictures = audit.claims.flatMap(({ evidence }) =>
      evidence.flatMap((item) => (item.method === 'published' ? (item.pictures ?? []) : [])),
    );
    expect(pictures).toHaveLength(5);
    for (const { id, panels } of pictures) {
      expect(page.split(`<g clip-path="url(#picture-${id}-`).length).toBeGreaterThan(panels.length);
    }
    const told = audit.findings.filter(({ kind }) => kind === 'discrepancy');
    expect(page.match(/class="callout warn"/g)).toHaveLength(told.length);
  });
});

describe.each([
  ['an audit', page],
  ['a verification', verification],
])('the page of %s', (_, html) => {
  it('allows its own style sheet and script, by their hashes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    const hashOf = (text: string): string =>
      `&#x27;sha256-${createHash('sha256').update(text).digest('base64')}&#x27;`;
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const [, script] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
    expect(policy.split('; ')).toEqual([
      'default-src &#x27;none&#x27;',
      `style-src ${hashOf(style)}`,
      `script-src ${script === undefined ? '&#x27;none&#x27;' : hashOf(script)}`,
      'img-src data:',
      'base-uri &#x27;none&#x27;',
      'form-action &#x27;none&#x27;',
    ]);
  });

  it('holds nothing that such a policy forbids, or that is fetched', () => {
    const markup = html.replace(/<(style|script)>.*?<\/\1>/gs, '');
    expect(markup.match(/<[^>]*\s(?:style|on\w+)="/g)).toBeNull();
    expect(markup.match(/<(?:script|iframe|object|embed|form|base)\b/g)).toBeNull();
    expect(markup.match(/<(?:img|link|source|use|image)\b[^>]*(?:src|href)="(?!data:)/g)).toBeNull();
  });
});

describe('the page of a verification', () => {
  it('shows what a subject says as text', () => {
    expect(verification).not.toContain('<img');
    expect(verification).not.toContain('alert(2)</script>');
    expect(verification).not.toMatch(/href="javascript:/);
    expect(verification.split('&lt;img src=x onerror=').length).toBeGreaterThan(4);
  });

  it('has no script', () => {
    expect(verification).not.toContain('<script');
  });
});
