import { useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * The filters of a phone: a sheet that takes the place of the list, and the button pressed with it. So the
 * focus goes to the sheet, and back to the button once the sheet gives way.
 */
export function useFilterSheet(): {
  readonly isOpen: boolean;
  readonly open: (open: boolean) => void;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly opener: RefObject<HTMLButtonElement | null>;
} {
  const [isOpen, setOpen] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const open = (next: boolean) => {
    flushSync(() => setOpen(next));
    (next ? sheet : opener).current?.focus();
  };
  return { isOpen, open, sheet, opener };
}
