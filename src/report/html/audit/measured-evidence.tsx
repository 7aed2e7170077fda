import type { ReactElement } from 'react';
import { element } from '../../../arithmetic/element';
import {
  measuredColumns,
  measuredRows,
  stepColumns,
  stepRows,
} from '../../../evidence/measured/measured-rows';
import { learnerText, provenanceText, settingText } from '../../../evidence/measured/measured-text';
import { strongestMeasurements } from '../../../evidence/measured/strongest';
import { counted } from '../../../input/show';
import type { MeasuredEvidence as Measured } from '../../../model/evidence';
import { costPicture, learnerPictures, regretPicture } from '../charts/measured-pictures';
import { DataTable } from '../data-table';
import { EvidenceBlock } from './evidence-block';
import { PictureFigure } from './picture-figure';

/**
 * Trials of learners: what they come to, every setting in one table, pictures of the measurements with the most seeds,
 * and the steps of each setting to be opened.
 */
export function MeasuredEvidence({
  measurements,
  conclusions,
}: {
  readonly measurements: readonly Measured[];
  readonly conclusions: readonly string[];
}): ReactElement {
  const strongest = strongestMeasurements(measurements);
  const [notRun] = measurements.filter(({ status }) => status === 'not-run');
  const settings = strongest.flatMap((evidence) => evidence.settings);
  return (
    <EvidenceBlock
      method="Measured"
      status={notRun?.status ?? 'measured'}
      reason={notRun?.reason}
      what={`${counted(settings.length, 'setting')} of ${counted(strongest.length, 'learner')}, each with many seeds; neither passes nor fails`}
    >
      {conclusions.length === 0 ? null : (
        <ol className="prose">
          {conclusions.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      )}
      {settings.length === 0 ? null : (
        <>
          <p className="small">{[...new Set(strongest.map(provenanceText))].join('; ')}.</p>
          <DataTable
            label="Every setting: the estimate beside the best of a grid"
            columns={['no.', ...measuredColumns].map((head, index) => ({
              head,
              kind: index === 0 || index > 2 ? ('number' as const) : ('text' as const),
            }))}
            rows={measuredRows(strongest).map((cells, index) => ({
              key: String(index),
              cells: [index + 1, ...cells],
            }))}
          />
          <PictureFigure picture={regretPicture(strongest)} />
          <PictureFigure picture={costPicture(element(settings, 0), element(strongest, 0).grid)} />
          {strongest.map((evidence) => (
            <LearnerDetails key={evidence.learner} evidence={evidence} />
          ))}
        </>
      )}
    </EvidenceBlock>
  );
}

function LearnerDetails({ evidence }: { readonly evidence: Measured }): ReactElement {
  return (
    <details>
      <summary>{learnerText(evidence)}: loss against α, and step by step</summary>
      {learnerPictures(evidence).map((picture) => (
        <PictureFigure key={picture.id} picture={picture} />
      ))}
      {evidence.settings.map((setting) => (
        <div key={setting.id}>
          <p className="small">{settingText(setting)}</p>
          <DataTable
            label={`${setting.id}, step by step`}
            columns={stepColumns(evidence.grid).map((head) => ({ head, kind: 'number' as const }))}
            rows={stepRows(evidence, setting).map((cells) => ({ key: element(cells, 0), cells }))}
          />
        </div>
      ))}
    </details>
  );
}
