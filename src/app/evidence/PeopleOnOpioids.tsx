import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { synthesisQuery } from '../../data/queries';
import { opioidEntriesOf } from '../../domain/safety/opioid-entry';
import type { Selection } from '../../domain/select/question';
import { OpioidEntry } from '../../figures/words/OpioidEntry';
import { StudyNames } from '../../figures/words/study-names';

/** Whether the controlled trials of the question let in people on opioids: the sentence of Safety, for them. */
export function PeopleOnOpioids({ ofQuestion }: Pick<Selection, 'ofQuestion'>) {
  const { data: file, error } = useQuery(synthesisQuery);
  const names = useMemo(() => new Map(ofQuestion.map(({ id, name }) => [id, name])), [ofQuestion]);
  if (error) return <p>Who the trials left out could not be loaded. {error.message}</p>;
  if (!file) return <p>Counting whom the trials left out…</p>;
  return (
    <StudyNames value={(id) => names.get(id) ?? null}>
      <OpioidEntry trials={opioidEntriesOf(file.opioidEntries, ofQuestion)} className="" />
    </StudyNames>
  );
}
