import { useId, useState } from 'react';

/**
 * A search box. What is typed is shown at once and handed on without surplus spaces; what is found
 * is decided elsewhere, and when that changes the text, the box follows it.
 */
export function SearchField({
  label,
  text,
  hint,
  onSearch,
}: {
  label: string;
  /** The text searched for. */
  text: string;
  /** What the box does, said while it is in use. */
  hint?: string;
  onSearch: (text: string) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState({ typed: text, sent: text });
  return (
    <div role="search" className="group relative">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={draft.sent === text ? draft.typed : text}
        placeholder={label}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        className="min-h-8 w-full rounded-sm border border-control bg-raised px-2.5 text-base placeholder:text-soft"
        onChange={({ target }) => {
          const sent = target.value.trim().replace(/\s+/g, ' ');
          setDraft({ typed: target.value, sent });
          if (sent !== text) onSearch(sent);
        }}
      />
      {hint !== undefined && (
        <p
          id={`${id}-hint`}
          className="absolute top-full left-0 z-10 hidden bg-paper px-1 text-xs text-soft group-focus-within:block"
        >
          {hint}
        </p>
      )}
    </div>
  );
}
