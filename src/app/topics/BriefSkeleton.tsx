import { PageTitle } from '../../ui/page/PageTitle';

/** Keeps the shape of a brief while its file loads. */
export function BriefSkeleton({ label }: { label: string }) {
  return (
    <div className="page min-h-[200dvh] pt-4" aria-busy="true">
      <PageTitle look="reading">{label}</PageTitle>
      <p className="text-xs text-soft">Loading the brief…</p>
    </div>
  );
}
