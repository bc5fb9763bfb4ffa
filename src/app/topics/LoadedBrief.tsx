import { topicHref } from '../../domain/address/hrefs';
import { noteOfQuestion } from '../../domain/answer/note-of-question';
import { topicJsonLd } from '../../domain/exports/topic-json-ld';
import type { Brief } from '../../domain/topics/brief';
import { questionOf } from '../../domain/topics/brief-topics';
import { formatDate } from '../../domain/format/date';
import { SaveWordFile } from '../../features/topics/word/SaveWordFile';
import { BriefView } from '../../features/topics/BriefView';
import { Button } from '../../ui/Button';
import { useAnchor, useScrollTo } from '../address/use-anchor';
import { useJsonLd } from '../address/use-json-ld';
import { CopyForChart } from '../answer/CopyForChart';
import { PrintLine } from '../receipts/PrintLine';

/** The brief with what copies, prints and saves it. */
export function LoadedBrief({ brief }: { brief: Brief }) {
  const path = topicHref(brief.slug);
  const site = window.location.origin;
  useScrollTo(useAnchor(), true);
  useJsonLd(topicJsonLd(brief, site));
  return (
    <BriefView
      brief={brief}
      address={site + path}
      copy={
        <CopyForChart
          note={() =>
            noteOfQuestion(
              brief.label,
              brief.lines,
              { questionView: questionOf(brief) },
              { ...brief, studies: brief.named },
              { studies: Object.fromEntries(brief.named.map(({ id, words }) => [id, words])) },
              site,
            )
          }
        />
      }
      actions={
        <>
          <Button onClick={() => window.print()}>Print one page</Button>
          <SaveWordFile
            brief={brief}
            origin={`${site + path} · LDN Evidence, dataset ${brief.version}, ${formatDate(brief.date)}`}
          />
        </>
      }
      printLine={<PrintLine path={path} dataset={brief} />}
    />
  );
}
