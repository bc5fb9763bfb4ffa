import { Fragment } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../../domain/address/hrefs';
import { pairRowLabels, type PairRow } from '../../../domain/reviews/pair/pair-rows';
import { likenessSigns, pairCells, type PairCell } from '../../../domain/reviews/pair/pair-words';
import type { ReviewPair } from '../../../domain/reviews/pair/review-pair';
import type { ReviewEstimate } from '../../../domain/reviews/review-estimates';
import { sourceOfFigure } from '../../../domain/sources/figure-source';
import { SourceButton } from '../../../figures/source/SourceButton';
import { StackedCell } from '../../../ui/StackedCell';
import { StackedRow } from '../../../ui/StackedRow';
import { StackedTable } from '../../../ui/StackedTable';

/** What divides two reviews, row by row; each row says whether they differ in it. */
export function PairTable({
  pair: {
    reviews: [first, second],
  },
  rows,
  nameOf,
}: {
  pair: ReviewPair;
  rows: readonly PairRow[];
  /** Of a trial that a review names. */
  nameOf: (id: string) => string;
}) {
  return (
    <StackedTable
      name="Difference"
      heads={['What is compared', first.name, second.name]}
      className="w-full table-fixed text-sm"
    >
      {rows.map((row) => {
        const [a, b] = pairCells(row);
        return (
          <StackedRow
            key={row.key}
            headClass="font-normal break-inside-avoid"
            head={<RowHead row={row} />}
          >
            <StackedCell label={first.name}>
              <Cell cell={a} nameOf={nameOf} />
              {row.key === 'figure' && <FigureSource figure={row.values[0]} />}
            </StackedCell>
            <StackedCell label={second.name}>
              <Cell cell={b} nameOf={nameOf} />
              {row.key === 'figure' && <FigureSource figure={row.values[1]} />}
            </StackedCell>
          </StackedRow>
        );
      })}
    </StackedTable>
  );
}

function RowHead({ row: { key, likeness } }: { row: PairRow }) {
  const { sign, text } = likenessSigns[likeness];
  const differs = likeness === 'differs';
  return (
    <span className="flex flex-wrap items-baseline justify-between gap-x-3">
      <span className={differs ? 'font-semibold' : ''}>{pairRowLabels[key]}</span>
      <span className={`text-xs ${differs ? 'font-semibold' : 'text-soft'}`}>
        <span aria-hidden="true">{sign} </span>
        {text}
      </span>
    </span>
  );
}

function FigureSource({ figure }: { figure: ReviewEstimate | null }) {
  return (
    figure && (
      <span className="no-print ml-2">
        <SourceButton source={sourceOfFigure(figure.outcome, figure.source, figure.check)} />
      </span>
    )
  );
}

function Cell({
  cell: { text, missing, named },
  nameOf,
}: {
  cell: PairCell;
  nameOf: (id: string) => string;
}) {
  if (missing) return <span className="text-soft italic">{text}</span>;
  return (
    <>
      {text}
      {named.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <Link href={studyHref(id)}>{nameOf(id)}</Link>
        </Fragment>
      ))}
    </>
  );
}
