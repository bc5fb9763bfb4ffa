import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { fixedScales, type FixedScaleKind } from '../../domain/axes/fixed-scales';
import { Cites } from './Cites';

/** A row of the line: who, the drawing at the same place as in every row, and the figure in words. */
export function LineRow({
  studyId,
  name,
  part,
  facts,
  scale,
  headScale,
  drawing,
  figure,
}: {
  studyId: string;
  name: string;
  /** Part of the record's page. */
  part: string;
  facts: ReactNode;
  /** The kind of axis of this row; null where nothing is drawn. */
  scale: FixedScaleKind | null;
  headScale: FixedScaleKind;
  drawing: ReactNode;
  figure: ReactNode;
}) {
  return (
    <li className="brief-line-row brief-line border-t border-rule">
      <div className="brief-line-cell py-1">
        <p className="text-sm">
          <Link href={studyHref(studyId, part)} className="font-semibold">
            {name}
          </Link>
          <Cites of={studyId} plain />
        </p>
        <p className="text-xs text-soft">{facts}</p>
      </div>
      <div className={`brief-line-cell brief-drawing ${scale === null ? 'py-1' : 'null-line'}`}>
        {drawing}
      </div>
      <div className="brief-line-cell py-1 text-xs">
        {figure}
        {scale !== null && scale !== headScale && (
          <p className="brief-axis text-soft italic">Axis: {fixedScales[scale].text}.</p>
        )}
      </div>
    </li>
  );
}
