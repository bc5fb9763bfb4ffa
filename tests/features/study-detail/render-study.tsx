import { readdirSync, readFileSync } from 'node:fs';
import { fireEvent, render } from '@testing-library/react';
import * as v from 'valibot';
import type { VersionChanges } from '../../../src/domain/record/changes-of-record';
import { exclusionSchema } from '../../../src/domain/schema/exclusion';
import { instrumentSchema } from '../../../src/domain/schema/instrument';
import { registeredTrialSchema } from '../../../src/domain/schema/trials/registered-trial';
import { studySchema, type Study } from '../../../src/domain/schema/study';
import { StudyDetail } from '../../../src/features/study-detail/StudyDetail';
import { StudyNames } from '../../../src/figures/words/study-names';
import { fixedRecords } from '../../fixed-records';

/** Tests run from the root of the repository. */
const data = `${fixedRecords}/`;

function read(file: string): unknown {
  return JSON.parse(readFileSync(data + file, 'utf8'));
}

const exclusionList = v.array(exclusionSchema);

/** Records kept out of every figure. */
export function readExclusions() {
  return v.parse(exclusionList, read('exclusions.json'));
}

/** Ids of the fixed records. */
function studyIds(): readonly string[] {
  return readdirSync(`${data}studies`).map((file) => file.replace(/\.json$/, ''));
}

export function readStudy(id: string): Study {
  return v.parse(studySchema, read(`studies/${id}.json`));
}

const instruments = v.parse(v.array(instrumentSchema), read('instruments.json'));
const trials = v.parse(v.array(registeredTrialSchema), read('registered-trials.json'));
const ids = new Set(studyIds());

/** Renders a record of the dataset as its page does, without what the page puts around it. */
export function renderStudy(study: Study, changes: readonly VersionChanges[] = []) {
  return render(
    <StudyNames value={(id) => (ids.has(id) ? `name of ${id}` : null)}>
      <StudyDetail
        study={study}
        diagnosisLabels={new Map()}
        instruments={instruments}
        trials={trials.filter(({ studyId }) => studyId === study.id)}
        changes={changes}
        claims={null}
        printLine={null}
        copy={() => null}
        actions={null}
      />
    </StudyNames>,
  );
}

/** The headers of rows inside an element; asking for them by role walks the whole page each time. */
export function rowOf(element: ParentNode, label: string): HTMLTableRowElement {
  const header = [...element.querySelectorAll('th[scope="row"]')].find(
    ({ textContent }) => textContent?.startsWith(label) ?? false,
  );
  const row = header?.closest('tr');
  if (!row) throw new Error(`no row "${label}" here`);
  return row;
}

/** The article of an outcome or a harm, by the id of its heading. */
export function articleOf(id: string): HTMLElement {
  const article = document.getElementById(id)?.closest('article');
  if (!article) throw new Error(`no figure ${id} on the page`);
  return article;
}

/**
 * Opens a "Source" control inside an element: its last, and gives the panel that it
 * opened. (That the control is a button of this name, the test of the page claims.)
 */
export function openSource(element: ParentNode) {
  const button = [...element.querySelectorAll('button')]
    .filter((candidate) => candidate.textContent === 'Source')
    .at(-1);
  if (!button) throw new Error('no Source control here');
  fireEvent.click(button);
  const panel = document.getElementById(button.getAttribute('aria-controls') ?? '');
  if (!panel) throw new Error('the Source control opened nothing');
  return { panel, close: () => fireEvent.click(button) };
}
