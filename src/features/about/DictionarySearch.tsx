import { useId, useState } from 'react';

/** Filters the data dictionary. What is typed is handed on at once; the address decides what is shown. */
export function DictionarySearch({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const id = useId();
  const [draft, setDraft] = useState({ text: q, sent: q });
  const text = draft.sent === q ? draft.text : q;
  return (
    <div role="search">
      <label htmlFor={id} className="sr-only">
        Search the fields
      </label>
      <input
        id={id}
        type="search"
        value={text}
        placeholder="Search the fields"
        autoComplete="off"
        spellCheck={false}
        className="min-h-9 w-full rounded-sm border border-control bg-raised px-3 text-base placeholder:text-soft"
        onChange={({ target }) => {
          const sent = target.value.trim().replace(/\s+/g, ' ');
          setDraft({ text: target.value, sent });
          if (sent !== q) onSearch(sent);
        }}
      />
    </div>
  );
}
