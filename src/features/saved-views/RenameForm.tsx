import { useEffect, useId, useRef, useState } from 'react';
import { cleanName, nameFault } from '../../domain/saved-views/view-name';
import { Button } from '../../ui/Button';

/** The name of a view, being changed in its place; Escape leaves it as it was. */
export function RenameForm({
  name,
  taken,
  onRename,
  onCancel,
}: {
  name: string;
  /** Names of the other views. */
  taken: ReadonlySet<string>;
  onRename: (name: string) => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState(name);
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const faultId = useId();
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const clean = cleanName(text);
        const found = nameFault(clean, taken);
        setFault(found);
        if (found === null) onRename(clean);
      }}
      className="mb-1.5 flex flex-wrap items-center gap-2"
    >
      <input
        ref={input}
        aria-label="Name"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setFault(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
        aria-invalid={fault !== null}
        aria-describedby={faultId}
        autoComplete="off"
        className="serif min-w-0 grow basis-64 rounded-sm border border-control bg-paper px-2 py-0.5 text-lg"
      />
      <Button type="submit">Keep this name</Button>
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
      <p id={faultId} role="alert" className="w-full text-sm text-warn empty:hidden">
        {fault}
      </p>
    </form>
  );
}
