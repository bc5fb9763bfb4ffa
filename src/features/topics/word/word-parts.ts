import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** Address outside the file. */
  readonly link?: string;
}

/** RowCells of a row, each the runs of one paragraph. */
export type RowCells = readonly (readonly Run[])[];

export function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, text, keepNext: true });
}

export function paragraph(runs: readonly Run[]): Paragraph {
  return new Paragraph({
    children: runs.map(({ text, bold = false, link }) => {
      const run = new TextRun({ text, bold, ...(link !== undefined && { style: 'Hyperlink' }) });
      return link === undefined ? run : new ExternalHyperlink({ link, children: [run] });
    }),
  });
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Rows with a rule between them; `widths` are percent of the page. */
export function table(rows: readonly RowCells[], widths: readonly number[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: rule,
      insideVertical: none,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (runs, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.PERCENTAGE },
                children: [paragraph(runs)],
              }),
          ),
        }),
    ),
  });
}
