import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { conditionHref, topicHref } from '../../domain/address/hrefs';
import { Button } from '../../ui/Button';

const key = 'ldn-evidence.welcomed';

/** Whether this device was here before; where nothing can be kept, it was. */
function wasHere(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
}

/** Holds until the page is left: a line that goes as soon as it was drawn once would be read by nobody. */
let welcome: boolean | null = null;

const questions = [
  { text: 'Does it help in fibromyalgia?', href: topicHref('fibromyalgia') },
  { text: 'How sure is it in Crohn’s disease?', href: topicHref('crohn-disease') },
  { text: 'What if my patient takes an opioid?', href: conditionHref('safety', { condition: [] }) },
];

/** On a first visit, once: what this is, and three questions to begin with. Takes no room beside the heading. */
export function FirstVisit() {
  const [isOpen, setOpen] = useState(() => (welcome ??= !wasHere()));
  useEffect(() => {
    if (!isOpen) return;
    try {
      localStorage.setItem(key, 'yes');
    } catch {
      // Without storage it was not shown.
    }
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <aside
      aria-label="First visit"
      className="no-print flex flex-wrap items-center gap-x-3 text-xs text-soft lg:-mt-6 lg:ml-20 lg:h-6 lg:flex-nowrap lg:overflow-hidden lg:whitespace-nowrap"
    >
      <span className="lg:max-laptop:sr-only">Published evidence on low-dose naltrexone.</span>
      {questions.map(({ text, href }) => (
        <Link key={href} href={href} className="target inline-flex items-center">
          {text}
        </Link>
      ))}
      <Button
        look="quiet"
        leaving="main"
        onClick={() => {
          welcome = false;
          setOpen(false);
        }}
      >
        Close
      </Button>
    </aside>
  );
}
