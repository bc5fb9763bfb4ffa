import type { ReactNode } from 'react';

/** One of the details of an answer under its heading. */
export function AnswerPanel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="text-xs">
      <h2 className="mb-1 font-semibold">{title}</h2>
      {children}
    </section>
  );
}
