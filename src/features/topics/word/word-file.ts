import { Document, Footer, HeadingLevel, Packer, Paragraph, TextRun, type Table } from 'docx';
import { markedFigure } from '../../../domain/bands/band-caption';
import type { Brief, BriefLine, SourceKey } from '../../../domain/topics/brief';
import {
  briefSubtitle,
  comparisonFacts,
  comparisonResult,
  trialFacts,
  trialState,
  whyNotDrawn,
} from '../../../domain/topics/brief-words';
import { emptyParts, partTitles, type BriefPartName } from '../../../domain/topics/part-titles';
import { citedLine, sourceNumbers } from '../../../domain/topics/sources-of-brief';
import { heading, paragraph, table, type RowCells } from './word-parts';

/** The brief as a Word file (Office Open XML): all that the page holds, with nothing folded. */
export function wordFile(brief: Brief, origin: string): Promise<Blob> {
  return Packer.toBlob(
    new Document({
      title: `${brief.label}: evidence brief on low-dose naltrexone`,
      description: origin,
      creator: 'LDN Evidence',
      styles: {
        default: {
          document: { run: { font: 'Calibri', size: 20 }, paragraph: { spacing: { after: 60 } } },
        },
      },
      sections: [
        {
          properties: { page: { margin: { top: 850, bottom: 850, left: 900, right: 900 } } },
          footers: {
            default: new Footer({
              children: [new Paragraph({ children: [new TextRun({ text: origin, size: 16 })] })],
            }),
          },
          children: contentOf(brief),
        },
      ],
    }),
  );
}

function contentOf(brief: Brief): (Paragraph | Table)[] {
  const numbers = sourceNumbers(brief);
  const cite = (key: SourceKey): RowCells[number] => {
    const number = numbers.get(key);
    return number === undefined ? [] : [{ text: `\u00a0[${number}]` }];
  };
  const runs = (line: BriefLine): RowCells[number] =>
    citedLine(line, numbers).flatMap(({ text, figure, cites }) => [
      { text, bold: figure === true },
      ...(cites === undefined ? [] : [{ text: `\u00a0[${cites}]` }]),
    ]);
  const bold = (text: string) => ({ text, bold: true });
  const { lines } = brief;
  const part = (name: BriefPartName, children: readonly (Paragraph | Table)[]) => {
    const empty = emptyParts[name as keyof typeof emptyParts];
    return [
      heading(partTitles[name]),
      ...(children.length === 0 && empty ? [paragraph([{ text: empty }])] : children),
    ];
  };
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: brief.label }),
    paragraph([{ text: briefSubtitle(brief) }]),
    table(
      [
        [[bold('Benefit')], runs(lines.benefit)],
        [[bold('Harms')], runs(lines.harms)],
        [[bold('How sure')], runs(lines.sure)],
        [[bold('Next')], runs(lines.next)],
      ],
      [12, 88],
    ),
    ...part('comparisons', [
      ...(brief.comparisons.length === 0
        ? []
        : [
            table(
              brief.comparisons.map((row) => [
                [bold(row.name), ...cite(row.studyId), { text: ` ${comparisonFacts(row)}` }],
                [
                  bold(markedFigure(row.band)),
                  ...[row.band.pText, comparisonResult(row), whyNotDrawn(row)]
                    .filter((text) => text !== '')
                    .map((text) => ({ text: ` ${text}.` })),
                ],
              ]),
              [45, 55],
            ),
          ]),
      ...[...brief.pooled, brief.apart]
        .filter((text) => text !== '')
        .map((text) => paragraph([{ text }])),
    ]),
    ...part(
      'harms',
      brief.harms.length === 0
        ? []
        : [
            table(
              brief.harms.map((row) => [
                [bold(row.name), ...cite(row.studyId), { text: ` ${row.event}` }],
                [
                  bold(row.figure),
                  ...[row.counts, row.note]
                    .filter((text) => text !== '')
                    .map((text) => ({ text: ` ${text}.` })),
                ],
              ]),
              [45, 55],
            ),
          ],
    ),
    ...part(
      'doses',
      brief.doses.map((line) => paragraph(runs(line))),
    ),
    ...part(
      'missing',
      brief.gaps.map((line) => paragraph(runs(line))),
    ),
    ...part(
      'due',
      brief.due.map((trial) =>
        paragraph([
          bold(trial.condition),
          ...cite(trial.key),
          { text: `${trialFacts(trial)} ${trialState(trial)}` },
        ]),
      ),
    ),
    ...part(
      'uncontrolled',
      brief.uncontrolledLead === ''
        ? []
        : [
            paragraph([{ text: brief.uncontrolledLead }]),
            ...brief.uncontrolled.map(({ studyId, name, finding }) =>
              paragraph([bold(name), ...cite(studyId), { text: ` ${finding}` }]),
            ),
          ],
    ),
    ...part(
      'reviews',
      brief.reviews.map(({ studyId, name, design, figures, finding }) =>
        paragraph([
          bold(name),
          ...cite(studyId),
          { text: ` ${design}. ` },
          ...(figures.length === 0
            ? [{ text: finding }]
            : figures.flatMap(({ what, figure, pooled }) => [
                { text: `${what}: ` },
                bold(figure),
                { text: `${pooled === '' ? '' : `, ${pooled}`}. ` },
              ])),
        ]),
      ),
    ),
    ...part(
      'guidance',
      brief.guidance.map(({ key, body, origin: from, statement }) =>
        paragraph([bold(body), ...cite(key), { text: ` ${from}. ${statement}` }]),
      ),
    ),
    ...part(
      'sources',
      brief.sources.map(({ key, name, text, link }) =>
        paragraph([
          { text: `${numbers.get(key) ?? ''}\u00a0${name === '' ? '' : `${name}: `}${text} ` },
          ...(link
            ? [{ text: `${link.label} ${link.text}`, ...(link.url !== null && { link: link.url }) }]
            : []),
        ]),
      ),
    ),
  ];
}
