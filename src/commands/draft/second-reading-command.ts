import { basename } from 'node:path';
import * as v from 'valibot';
import { counted } from '../../domain/format/number';
import type { Dataset } from '../../domain/schema/dataset';
import { compareReadings, secondForm } from '../../domain/surveillance/second-reading';
import { messageOf, textOf, type CommandOutcome } from './text-of-file';

const formSchema = v.object({
  id: v.string(),
  figures: v.array(
    v.object({
      field: v.string(),
      what: v.string(),
      source: v.string(),
      value: v.nullable(v.pipe(v.number(), v.finite())),
    }),
  ),
});

const refused = (problem: string): CommandOutcome => ({ ok: false, problem });

/** A form for a second reading of a record, or how a filled one compares with the record. */
export async function secondReading(
  dataset: Dataset,
  id: string,
  filled: string | undefined,
): Promise<CommandOutcome> {
  const study = dataset.studies.find((record) => record.id === id);
  if (study === undefined) return refused(`no record "${id}"`);
  if (filled === undefined) return { ok: true, text: JSON.stringify(secondForm(study), null, 1) };
  const text = await textOf(filled);
  if (!text.ok) return text;
  let value: unknown;
  try {
    value = JSON.parse(text.text);
  } catch (error) {
    return refused(`${basename(filled)}: is no valid JSON: ${messageOf(error)}`);
  }
  const form = v.safeParse(formSchema, value);
  if (!form.success)
    return refused(
      `${basename(filled)}: ${v.getDotPath(form.issues[0]) ?? 'form'}: ${form.issues[0].message}`,
    );
  if (form.output.id !== id)
    return refused(`${basename(filled)}: is a form for "${form.output.id}", not for "${id}"`);
  const { agree, differ, open } = compareReadings(study, form.output);
  return {
    ok: true,
    text: [
      `${counted(agree.length, 'figure agrees', 'figures agree')}, ${counted(differ.length, 'differs', 'differ')}, ${counted(open.length, 'left open', 'left open')}`,
      ...differ.map(
        ({ field, what, first, second }) => `  ${field}: ${what}: first ${first}, second ${second}`,
      ),
    ].join('\n'),
  };
}
