import { PrintLine } from './PrintLine';

/** On paper only: what a view shows, in the words that name it, and where it comes from. */
export function PrintedView({
  title,
  ...origin
}: { title: string } & Parameters<typeof PrintLine>[0]) {
  return (
    <div className="print-only">
      <p className="serif text-lg">{title}</p>
      <PrintLine {...origin} />
    </div>
  );
}
