import type { ComponentProps } from 'react';
import { handOnFocus, leavingMark, type FocusHeir } from './hand-on-focus';

const looks = {
  /** Stands alone as an action. */
  outline:
    'border border-control rounded-sm px-3 py-1 hover:bg-sunken aria-pressed:bg-ink aria-pressed:text-paper aria-pressed:border-ink',
  /** The one thing to do next. */
  filled: 'rounded-sm bg-ink px-3 py-1 text-paper',
  /** Stands among others or inside a card. */
  quiet:
    'rounded-sm px-1.5 text-soft hover:text-ink underline decoration-line decoration-1 underline-offset-3 hover:decoration-current aria-pressed:text-ldn aria-pressed:font-semibold',
};

/** A button of the size of a finger (at least 24 px), in one of three looks. */
export function Button({
  look = 'outline',
  className = '',
  leaving,
  onClick,
  ...rest
}: ComponentProps<'button'> & {
  look?: keyof typeof looks;
  /** Who gets the focus, where the button goes when it is pressed. */
  leaving?: FocusHeir | undefined;
}) {
  return (
    <button
      type="button"
      className={`target inline-flex items-center justify-center gap-1.5 text-sm ${looks[look]} ${className}`}
      onClick={(event) => {
        if (leaving !== undefined) handOnFocus(event.currentTarget, leaving);
        onClick?.(event);
      }}
      {...(leaving !== undefined && leavingMark)}
      {...rest}
    />
  );
}
