import type { ReviewRecord } from '../../../domain/reviews/reviews-file';
import { SelectField } from '../../../ui/fields/SelectField';

/** Which two reviews are set side by side. Who chooses one for both sides swaps the two. */
export function PairChoice({
  reviews,
  ids: [first, second],
  onChange,
}: {
  reviews: readonly ReviewRecord[];
  ids: readonly [string, string];
  onChange: (ids: readonly [string, string]) => void;
}) {
  const codes = reviews.map(({ id }) => id);
  const textOf = (id: string) => reviews.find((review) => review.id === id)?.name ?? id;
  return (
    <div className="no-print flex flex-wrap gap-x-6 gap-y-1.5">
      <SelectField
        label="First review"
        codes={codes}
        chosen={first}
        textOf={textOf}
        onChoose={(id) => onChange([id, id === second ? first : second])}
      />
      <SelectField
        label="Second review"
        codes={codes}
        chosen={second}
        textOf={textOf}
        onChoose={(id) => onChange([id === first ? second : first, id])}
      />
    </div>
  );
}
