import { theorem, asks, options, auditOf } from '../../../fixtures/reports/claims';
import { law } from '../../model/law';
import { equalNumbers } from '../../model/measurement';
import { runVerify } from '../../runs/run-verify';
import { inProcess } from '../../subjects/in-process';
import { referenceSubject } from '../../subjects/reference';
import { renderVerify } from '../terminal/terminal';
import { markdownAudit } from './markdown-audit';
import { markdownVerify } from './markdown-verify';

const failing = theorem(100);

describe('what people read as a document', () => {
  it('shows text from outside as text in Markdown', async () => {
    const hostile = { ...referenceSubject, name: '<script>alert(1)</script> | *x*\n# y' };
    const markdown = markdownVerify(await runVerify([failing], hostile, options));
    expect(markdown).toContain('\\<script\\>alert(1)\\</script\\> \\| \\*x\\* \\# y');
    expect(markdown).not.toMatch(/<script>/);
  });

  it('keeps what a subject says inside its fence, however it is fenced', async () => {
    const message = '````\n# Broken out\n<script>alert(1)</script>\n~~~~~';
    const hostile = { name: 'hostile', version: '1', language: '`R`\n# R', precision: 'float64' } as const;
    const refusing = inProcess(hostile, {});
    const subject = { ...refusing, run: () => Promise.resolve({ status: 'error', message } as const) };
    const asking = {
      ...failing,
      laws: [law({ ...asks, measure: () => equalNumbers('n', 0, 0, 1) })],
    };
    const markdown = markdownVerify(await runVerify([asking], subject, options));
    const [, fence = '', inside = ''] = /^(`+)text\n(.*?)^\1$/ms.exec(markdown) ?? [];
    expect(fence.length).toBeGreaterThan(4);
    expect(inside).toContain('<script>');
    expect(markdown.replaceAll(inside, '')).not.toMatch(/<script>|^# Broken|^# R/m);
  });

  it('has every claim, finding and law in the document', async () => {
    const markdown = markdownAudit(await auditOf(failing));
    for (const part of [
      'theorem: A claim',
      'theorem/number',
      'Law fails on random problems',
      'Hypotheses: h.',
    ]) {
      expect(markdown).toContain(part);
    }
  });

  it('gives the line that asks again and the program that computes what is right', async () => {
    const command = ['python3', 'my adapter.py'];
    const wrong = { ...referenceSubject, language: 'Octave', command };
    const asking = { ...failing, laws: [law({ ...asks, measure: () => equalNumbers('n', 100, 0, 1) })] };
    const report = await runVerify([asking], wrong, options);
    const line = /printf '%s\\n' '\{"cmd":"hello".*' \| python3 'my adapter.py'/;
    const markdown = markdownVerify(report);
    expect(report.subject.command).toEqual(command);
    expect(markdown).toMatch(new RegExp(`^\`\`\`sh\n${line.source}$`, 'm'));
    expect(markdown).toMatch(/^```matlab\n% theorem\/asks: /m);
    const terminal = renderVerify(report, { colours: false, folder: 'my reports' });
    expect(terminal).toMatch(new RegExp(`^ {4}${line.source}$`, 'm'));
    expect(terminal).toContain("distill-proof replay 'my reports/verify.json' theorem/asks --snippet octave");
  });
});
