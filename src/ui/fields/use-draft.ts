import { useState } from 'react';

/** What a typed text means: the text that stands for it, or what is wrong with it in words. */
export type Reading =
  | { readonly text: string }
  /** `early` where more typing may still make it right: not said before the box is left. */
  | { readonly fault: string; readonly early?: boolean };

export interface Draft {
  readonly typed: string;
  /** What is wrong with it, for the reader; null while nothing is. */
  readonly fault: string | null;
  readonly type: (typed: string) => void;
  readonly leave: () => void;
}

/**
 * A text being typed. It is handed on where it can be read, in the form in which it comes back; where it
 * cannot, that is said and the last one stays. When `text` changes elsewhere, the draft follows it.
 */
export function useDraft({
  text,
  read,
  onText,
  actOn,
}: {
  /** The text in force. */
  text: string;
  read: (typed: string) => Reading;
  onText: (text: string) => void;
  /** Whether typing acts at once, or leaving the box and Enter. */
  actOn: 'typing' | 'leaving';
}): Draft {
  const [draft, setDraft] = useState({ typed: text, sent: text, left: false });
  const current = draft.sent === text ? draft : { typed: text, sent: text, left: false };
  const reading = read(current.typed);
  const waits = actOn === 'leaving' || ('early' in reading && reading.early);
  const take = (typed: string, left: boolean) => {
    const taken = read(typed);
    const acts = 'text' in taken && (left || actOn === 'typing');
    // In a box that was left stands what is in force.
    const shown = acts && left ? taken.text : typed;
    setDraft({ typed: shown, sent: acts ? taken.text : current.sent, left });
    if (acts && taken.text !== text) onText(taken.text);
  };
  return {
    typed: current.typed,
    fault: 'fault' in reading && (current.left || !waits) ? reading.fault : null,
    type: (typed) => take(typed, false),
    leave: () => take(current.typed, true),
  };
}
