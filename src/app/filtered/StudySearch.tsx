import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { wordsQuery } from '../../data/queries';
import { SearchField } from '../../ui/fields/SearchField';

/**
 * The box that searches the studies. The words to search come after the first cards; what is typed
 * before they are there is kept and handed on then, so that nothing is listed or missed on a part.
 */
export function StudySearch({ text, onSearch }: { text: string; onSearch: (q: string) => void }) {
  const { isPending } = useQuery(wordsQuery);
  const [kept, keep] = useState<string | null>(null);
  const handOn = useEffectEvent(() => {
    if (kept !== null) onSearch(kept);
  });
  useEffect(() => {
    if (!isPending) handOn();
  }, [isPending]);
  return (
    <SearchField
      label="Search studies"
      hint="Narrows this list"
      text={isPending ? (kept ?? text) : text}
      onSearch={isPending ? keep : onSearch}
    />
  );
}
