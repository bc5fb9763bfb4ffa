import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { referenceQuery } from '../../data/queries';
import { termHref } from '../../domain/address/hrefs';
import { termWords, type TermId } from '../../domain/vocabulary/term-words';
import { Button } from '../../ui/Button';
import { Toggletip } from '../../ui/Toggletip';
import { TermSource } from './TermSource';

/** A term that opens its definition where it stands. The glossary is loaded when first asked for. */
export function Term({ id, children }: { id: TermId; children?: ReactNode }) {
  const name = termWords[id][0];
  return (
    <Toggletip
      name={name}
      panel={<Definition id={id} name={name} />}
      className="cursor-help rounded-sm text-left underline decoration-line decoration-dotted decoration-2 underline-offset-3 hover:decoration-ldn aria-expanded:decoration-ldn print:no-underline"
    >
      {children ?? name}
    </Toggletip>
  );
}

function Definition({ id, name }: { id: TermId; name: string }) {
  const { data, error, refetch } = useQuery(referenceQuery);
  const term = data?.glossary.find((entry) => entry.id === id);
  if (error)
    return (
      <span className="block">
        The definition could not be loaded. {error.message}{' '}
        <Button look="quiet" onClick={() => void refetch()}>
          Try again
        </Button>
      </span>
    );
  if (!data) return <span className="block text-soft">Loading the definition…</span>;
  if (!term)
    return <span className="block">The glossary of this dataset does not define “{name}”.</span>;
  return (
    <>
      <strong className="serif block text-base font-semibold">{term.term}</strong>
      <span className="mt-1 block">{term.definition}</span>
      {term.note && <span className="mt-1 block text-soft">{term.note}</span>}
      <span className="mt-2 block border-t border-rule pt-2">
        <TermSource
          source={term.source}
          {...(term.readNote !== undefined && { readNote: term.readNote })}
        />
      </span>
      <Link
        href={termHref(id)}
        className="target mt-1 inline-flex items-center text-xs text-soft hover:text-ink"
      >
        In the glossary
      </Link>
    </>
  );
}
