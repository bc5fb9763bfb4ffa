import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { placeBeside } from './place-beside';

/** Browsers from before 2024 do not know the attribute; there the panel is a sheet at the foot. */
const popoverKnown = () => 'popover' in HTMLElement.prototype;

/**
 * A word that opens a small panel on click, Enter or Space, never on hover. The panel is the
 * platform's own popover: Escape or a click outside closes it, and focus stays where it was.
 */
export function Toggletip({
  name,
  panel,
  className = '',
  children,
}: {
  /** Name of the panel for assistive technology. */
  name: string;
  /** What the panel holds; drawn only while it is open. */
  panel: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const native = popoverKnown();
  useLinksThatClose(open, tip, setOpen);
  useClosing(!native && open, tip, button, setOpen);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        className={className}
        {...(native ? { popoverTarget: id } : { onClick: () => setOpen(!open) })}
      >
        {children}
      </button>
      <span
        ref={tip}
        id={id}
        role="dialog"
        aria-label={name}
        hidden={!native && !open}
        className={`${native ? 'absolute inset-auto' : 'fixed inset-x-4 bottom-4 z-40'} no-print m-0 max-h-[60dvh] overflow-y-auto rounded-md border border-control bg-raised p-4 text-left font-sans text-sm font-normal text-ink normal-case not-italic`}
        {...(native && { popover: 'auto' })}
        onBeforeToggle={(event) => {
          const opening = event.newState === 'open';
          if (opening && button.current && tip.current) placeBeside(button.current, tip.current);
          // What has focus inside is about to go; the platform would give it back too late.
          if (!opening && tip.current?.contains(document.activeElement)) button.current?.focus();
          setOpen(opening);
        }}
      >
        {open && <span role="status">{panel}</span>}
      </span>
    </>
  );
}

/** Following a link in the panel leaves the panel behind. */
function useLinksThatClose(
  open: boolean,
  tip: { readonly current: HTMLElement | null },
  setOpen: (open: boolean) => void,
) {
  useEffect(() => {
    const panel = tip.current;
    if (!open || !panel) return;
    const onClick = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest('a')) return;
      if (panel.popover === null || panel.popover === undefined) setOpen(false);
      else panel.hidePopover();
    };
    panel.addEventListener('click', onClick);
    return () => panel.removeEventListener('click', onClick);
  }, [open, tip, setOpen]);
}

/** What the platform's popover does by itself: Escape and a press outside close. */
function useClosing(
  active: boolean,
  tip: { readonly current: HTMLElement | null },
  button: { readonly current: HTMLElement | null },
  setOpen: (open: boolean) => void,
) {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    const onPress = ({ target }: Event) => {
      const inside = [tip.current, button.current].some(
        (element) => target instanceof Node && element?.contains(target),
      );
      if (!inside) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [active, tip, button, setOpen]);
}
