import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../ui/Button';
import type { SearchState } from './search-state';
import { SearchInput } from './SearchInput';

/** The search over the whole window of a phone: its field on top, what is found below it. */
export function SearchSheet({
  state: { text, setText, close, setSheet, marks, onKeyDown },
  children,
}: {
  state: SearchState;
  children: ReactNode;
}) {
  const sheet = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    sheet.current?.showModal();
    field.current?.focus();
    setSheet(true);
    return () => setSheet(false);
  }, [setSheet]);
  return (
    <dialog
      ref={sheet}
      aria-label="Search everything"
      className="m-0 h-dvh max-h-none w-full max-w-none bg-paper text-ink backdrop:bg-veil tablet:mx-auto tablet:mt-16 tablet:h-[min(40rem,80dvh)] tablet:max-w-2xl tablet:rounded-md tablet:border tablet:border-control"
      onClose={close}
    >
      <div className="flex h-full flex-col">
        <div className="flex items-center gap-2 border-b border-rule p-3">
          <SearchInput
            ref={field}
            marks={marks}
            value={text}
            className="min-h-11 min-w-0 grow px-3"
            onChange={({ target }) => setText(target.value)}
            onKeyDown={onKeyDown}
          />
          <Button look="quiet" className="min-h-11" onClick={close}>
            Close
          </Button>
        </div>
        <div className="flex min-h-0 grow flex-col">{children}</div>
      </div>
    </dialog>
  );
}
