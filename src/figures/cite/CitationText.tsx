import { useQuery } from '@tanstack/react-query';
import { studyQuery } from '../../data/queries';
import { citationText } from '../../domain/exports/citation-text';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';

/** The citation of one study, ready to copy, once its record has come. */
export function CitationText({ id, hash }: { id: string; hash: string | undefined }) {
  const { data, error, refetch } = useQuery(studyQuery(id, hash));
  if (error)
    return (
      <p role="alert">
        {error.message}{' '}
        <Button look="quiet" onClick={() => void refetch()}>
          Try again
        </Button>
      </p>
    );
  if (!data) return <p className="text-soft">Loading the citation…</p>;
  const text = citationText(data);
  return (
    <>
      <p className="serif mb-3 text-base select-all">{text}</p>
      <CopyButton label="Copy citation" text={text} />
    </>
  );
}
