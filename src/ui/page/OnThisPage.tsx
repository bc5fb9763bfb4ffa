import { useEffect, useState } from 'react';

export interface PagePart {
  /** Id of the part's heading. */
  readonly id: string;
  readonly label: string;
}

/** Links to the parts of a long page; the part being read is marked. Stays in sight where there is room. */
export function OnThisPage({
  label,
  parts,
  className = '',
}: {
  label: string;
  parts: readonly PagePart[];
  className?: string;
}) {
  const current = usePartInView(parts);
  return (
    <nav
      aria-label={label}
      className={`no-print lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:py-4 ${className}`}
    >
      <p aria-hidden="true" className="mb-1 text-xs font-semibold">
        {label}
      </p>
      <ul className="columns-2 gap-x-5 text-sm sm:columns-3 lg:columns-1">
        {parts.map(({ id, label: text }) => (
          <li key={id} className="break-inside-avoid">
            <a
              href={`#${id}`}
              aria-current={id === current ? 'true' : undefined}
              className="target flex items-center border-l-2 border-rule py-0.5 pl-2.5 text-soft no-underline hover:text-ink hover:underline aria-[current=true]:border-ldn aria-[current=true]:font-semibold aria-[current=true]:text-ink"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Pixels from the top of the window at which a part counts as being read. */
const readingLine = 112;

/** Id of the last part whose heading has passed the reading line; at the end of the page a later one. */
function usePartInView(parts: readonly PagePart[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const ids = parts.map(({ id }) => id).join(' ');
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const all = ids.split(' ');
      const reached = all.filter((id) => {
        const heading = document.getElementById(id);
        return heading !== null && heading.getBoundingClientRect().top < readingLine;
      });
      const { scrollHeight } = document.documentElement;
      const atEnd = window.innerHeight + window.scrollY >= scrollHeight - 2;
      if (!atEnd || window.scrollY === 0) return setCurrent(reached.at(-1) ?? null);
      // The last parts cannot be scrolled to the top: there the one that was asked for is meant.
      const asked = window.location.hash.slice(1);
      setCurrent(all.slice(reached.length).includes(asked) ? asked : (all.at(-1) ?? null));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [ids]);
  return current;
}
