import * as v from 'valibot';

/** Turns an envelope of one format into the next. Views it cannot read stay as they are. */
interface FormatMigration {
  readonly from: number;
  readonly apply: (envelope: { readonly views: readonly unknown[] }) => readonly unknown[];
}

/** Format 0: named links without a recorded result, as a person or a program may write them. */
const viewOfFormat0 = v.object({
  title: v.string(),
  url: v.string(),
  /** ISO date. */
  saved: v.pipe(v.string(), v.isoDate()),
});

/**
 * In order, one per format that ever was; each sees what the one before it made. Add to the end,
 * and never take one away: files are kept for years.
 */
const formatMigrations: readonly FormatMigration[] = [
  {
    from: 0,
    apply: ({ views }) =>
      views.map((view, at) => {
        const old = v.safeParse(viewOfFormat0, view);
        if (!old.success) return view;
        const { title, url, saved } = old.output;
        const [address = ''] = url.split('#');
        const mark = address.indexOf('?');
        return {
          id: `format-0-${at + 1}`,
          name: title,
          note: '',
          path: mark < 0 ? address : address.slice(0, mark),
          query: mark < 0 ? '' : address.slice(mark + 1),
          datasetVersion: null,
          savedAt: `${saved}T00:00:00.000Z`,
          studies: null,
        };
      }),
  },
];

/** The views of an envelope of an older format, in the shape of the current one. Never throws. */
export function migrateViews(format: number, views: readonly unknown[]): readonly unknown[] {
  return formatMigrations
    .filter(({ from }) => from >= format)
    .reduce((given, migration) => migration.apply({ views: given }), views);
}
