import { useEffect, useId, useRef, useState } from 'react';
import { maxNoteLength } from '../../domain/saved-views/saved-views-schema';
import { cleanName, nameFault } from '../../domain/saved-views/view-name';
import { Button } from '../../ui/Button';

/** Name and note of a view to be saved. A name that is taken or blank is refused in place. */
export function SaveViewForm({
  initialName,
  taken,
  onSave,
}: {
  initialName: string;
  taken: ReadonlySet<string>;
  onSave: (name: string, note: string) => void;
}) {
  const [name, setName] = useState(initialName);
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // The form comes after the dialog has given the focus to its own button.
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const ids = { name: useId(), note: useId(), fault: useId() };
  const save = () => {
    const clean = cleanName(name);
    const found = nameFault(clean, taken);
    setFault(found);
    if (found === null) onSave(clean, note.trim());
  };
  const field = 'w-full rounded-sm border border-control bg-paper px-2 py-1.5 text-base';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={ids.name} className="text-sm font-semibold">
        Name
      </label>
      <input
        ref={input}
        id={ids.name}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setFault(null);
        }}
        aria-invalid={fault !== null}
        aria-describedby={ids.fault}
        autoComplete="off"
        className={`${field} mt-1`}
      />
      <p id={ids.fault} role="alert" className="min-h-5 text-sm text-warn">
        {fault}
      </p>
      <label htmlFor={ids.note} className="text-sm font-semibold">
        Note <span className="font-normal text-soft">(optional)</span>
      </label>
      <textarea
        id={ids.note}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        maxLength={maxNoteLength}
        rows={3}
        className={`${field} mt-1 block`}
      />
      <Button type="submit" className="mt-3">
        Save
      </Button>
    </form>
  );
}
