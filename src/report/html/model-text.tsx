import type { ReactElement } from 'react';
import { Notation } from './notation';

/** Named numbers on a line: "d = 1, λ = 0". */
export function ModelText({
  values,
  soft = false,
}: {
  readonly values: Readonly<Record<string, string>>;
  readonly soft?: boolean;
}): ReactElement {
  return (
    <span className={soft ? 'model soft' : 'model'}>
      {Object.entries(values).map(([name, value]) => (
        <span key={name}>
          <Notation text={name} /> = {value.replace(/^-/, '−')}
        </span>
      ))}
    </span>
  );
}
