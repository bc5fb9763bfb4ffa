import type { ReactNode } from 'react';
import { aboutParts, type AboutPartId } from './about-parts';
import { PageSection } from '../../ui/page/PageSection';

/** A part of the page under its heading, which is its anchor. */
export function AboutPart({ id, children }: { id: AboutPartId; children: ReactNode }) {
  const title = aboutParts.find((part) => part.id === id)?.label ?? id;
  return (
    <PageSection id={id} title={title}>
      {children}
    </PageSection>
  );
}
