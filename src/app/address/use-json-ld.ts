import { useEffect } from 'react';
import type { JsonLd } from '../../domain/exports/json-ld';

/** Holds a JSON-LD description in the head of the page while it is shown; null for none. */
export function useJsonLd(description: JsonLd | null) {
  const text = description === null ? null : JSON.stringify(description);
  useEffect(() => {
    if (text === null) return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    document.head.append(script);
    return () => script.remove();
  }, [text]);
}
