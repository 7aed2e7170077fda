import type { ReactElement } from 'react';
import { methodOf } from '../../../evidence/methods';
import type { Picture } from '../../../model/picture';
import type { AuditReport } from '../../model/audit-report';
import { PictureFigure } from './picture-figure';

/** The pictures that claims bring with them. */
export function picturesOf({ claims }: Pick<AuditReport, 'claims'>): Picture[] {
  return claims.flatMap(({ evidence }) => evidence).flatMap((item) => methodOf(item).pictures?.(item) ?? []);
}

export function Pictures({ pictures }: { readonly pictures: readonly Picture[] }): ReactElement {
  return (
    <section id="pictures">
      <h2>The paper’s pictures, computed anew from the authors’ data</h2>
      {pictures.map((picture) => (
        <PictureFigure key={picture.id} picture={picture} />
      ))}
    </section>
  );
}
