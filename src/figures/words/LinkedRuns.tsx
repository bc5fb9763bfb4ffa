import { studyHref } from '../../domain/address/hrefs';
import type { AnswerSegment } from '../../domain/answer/answer-line';
import { CountLink } from './CountLink';
import type { HrefOfCount } from './href-of-count';

/** The runs of a sentence: names and figures lead to their records, numbers to the studies they count. */
export function LinkedRuns({
  runs,
  hrefOf = () => null,
}: {
  runs: readonly AnswerSegment[];
  hrefOf?: HrefOfCount;
}) {
  return runs.map((run, at) => {
    const { text, studyId, counted, outside } = run;
    if (outside !== undefined)
      return (
        <a key={at} href={outside} rel="noreferrer">
          {text}
        </a>
      );
    const href = studyId
      ? studyHref(studyId, run.anchor)
      : counted
        ? hrefOf(counted.filter, counted.count)
        : null;
    return (
      <CountLink key={at} href={href} {...(run.figure && { className: 'font-semibold' })}>
        {text}
      </CountLink>
    );
  });
}
