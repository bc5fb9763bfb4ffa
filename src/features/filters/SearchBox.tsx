import { useId, useState } from 'react';

/**
 * Free-text search. What is typed is shown at once and handed on; the address decides what is
 * found. When the address changes from elsewhere, the box follows it.
 */
export function SearchBox({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const id = useId();
  const [draft, setDraft] = useState({ text: q, sent: q });
  const text = draft.sent === q ? draft.text : q;
  return (
    <div role="search">
      <label htmlFor={id} className="sr-only">
        Search studies
      </label>
      <input
        id={id}
        type="search"
        value={text}
        placeholder="Search studies"
        autoComplete="off"
        spellCheck={false}
        className="min-h-9 w-full rounded-sm border border-control bg-raised px-3 text-base placeholder:text-soft"
        onChange={(event) => {
          const next = event.target.value;
          const sent = next.trim().replace(/\s+/g, ' ');
          setDraft({ text: next, sent });
          if (sent !== q) onSearch(sent);
        }}
      />
    </div>
  );
}
