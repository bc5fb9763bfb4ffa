import type { ComponentProps } from 'react';

/** Marks of the list that belongs to the field, as assistive technology reads them. */
export interface ListMarks {
  readonly listId: string;
  readonly open: boolean;
  /** Id of the option that Enter would open. */
  readonly active: string | undefined;
}

/** The field of the search, in the header and in the sheet of a phone. */
export function SearchInput({
  marks: { listId, open, active },
  className,
  ...rest
}: ComponentProps<'input'> & { marks: ListMarks }) {
  return (
    <input
      type="text"
      role="combobox"
      aria-label="Search everything"
      aria-autocomplete="list"
      aria-expanded={open}
      aria-controls={open ? listId : undefined}
      aria-activedescendant={open ? active : undefined}
      placeholder="Search everything"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="search"
      className={`min-h-8 rounded-sm border border-control bg-raised text-base placeholder:text-soft ${className ?? ''}`}
      {...rest}
    />
  );
}
