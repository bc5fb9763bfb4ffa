import type { ReactNode } from 'react';
import { formatDoses } from '../../domain/format/dose';
import { formatWeeks } from '../../domain/format/duration';
import { counted, formatCount, formatNumber } from '../../domain/format/number';
import type { Answer } from '../../domain/answer/answer';
import { trialCountText } from '../../domain/study/count-trials';
import { rankedKindCodes } from '../../domain/summary/evidence-kinds';
import {
  resultDirectionCodes,
  type ResultDirection,
} from '../../domain/vocabulary/filters/directions';
import { CountLink } from '../../figures/words/CountLink';
import type { HrefOfCount } from '../../figures/words/href-of-count';

const directionWords: Record<ResultDirection, string> = {
  ldn: 'LDN',
  neither: 'neither',
  comparator: 'comparator',
  unclear: 'unclear',
};

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-3 py-[3px]">
      <dt className="w-19 shrink-0 text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function KindBars({ kinds }: { kinds: Answer['kinds'] }) {
  const most = Math.max(1, ...rankedKindCodes.map((code) => kinds[code].length));
  return (
    <svg viewBox="0 0 108 22" width="108" height="22" aria-hidden="true">
      {rankedKindCodes.map((code, i) => {
        const height = Math.max(1, (20 * kinds[code].length) / most);
        const strong = code === 'randomised' || code === 'controlled';
        return (
          <rect
            key={code}
            x={i * 18}
            y={21 - height}
            width="14"
            height={height}
            className={`mark-fill ${strong ? 'fill-ldn' : 'fill-line'}`}
          />
        );
      })}
    </svg>
  );
}

function doseText(doses: Answer['dosesMgPerDay']): string {
  if (doses.length === 0) return 'not reported';
  const common = doses.reduce((a, b) => (b.studies > a.studies ? b : a));
  const range = formatDoses(doses.map(({ mg }) => mg));
  return doses.length > 1 ? `${range}, mostly ${formatNumber(common.mg)}\u00a0mg` : range;
}

/** The numbers of the answer in five lines beside the text. */
export function KeyFacts({
  answer,
  people,
  hrefOf,
}: {
  answer: Answer;
  people: number;
  hrefOf: HrefOfCount;
}) {
  const { kinds, comparisons, durationsWeeks } = answer;
  return (
    <dl className="grid content-start text-xs leading-4 sm:max-md:grid-cols-2">
      <Fact name="Design">
        <KindBars kinds={kinds} />
        <span className="block text-soft">{trialCountText(answer.randomised, 'randomised')}</span>
      </Fact>
      <Fact name="Direction">
        {resultDirectionCodes
          .filter((code) => code !== 'unclear' || comparisons.unclear.length > 0)
          .map((code, i) => (
            <span key={code}>
              {i > 0 && ' · '}
              <CountLink
                href={hrefOf({ direction: [code], parent: true }, comparisons[code].length)}
                className="whitespace-nowrap no-underline"
              >
                <b className="font-semibold">{comparisons[code].length}</b> {directionWords[code]}
              </CountLink>
            </span>
          ))}
      </Fact>
      <Fact name="Doses">{doseText(answer.dosesMgPerDay)}</Fact>
      <Fact name="Longest">
        {durationsWeeks ? formatWeeks(durationsWeeks.longest) : 'not reported'}
      </Fact>
      <Fact name="People">{formatCount(people)} in independent studies</Fact>
      <Fact name="To report">
        {answer.trialsToReport.length === 0
          ? 'no registered trial known'
          : counted(answer.trialsToReport.length, 'registered trial')}
      </Fact>
    </dl>
  );
}
