import type { ReactElement } from 'react';
import { formatNumber } from '../../model/format-numbers';
import type { NumberJson } from '../../protocol/numbers-json';

/** A number as people read it: 1.20e-7 → 1.20 × 10⁻⁷. */
export function NumberText({ value }: { readonly value: NumberJson | null | undefined }): ReactElement {
  const [mantissa = '', exponent] = formatNumber(value).split('e');
  if (exponent === undefined) return <>{mantissa.replace('-', '−')}</>;
  return (
    <>
      {mantissa.replace('-', '−')} × 10<sup>{exponent.replace('+', '').replace('-', '−')}</sup>
    </>
  );
}
