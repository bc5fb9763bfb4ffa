import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { HarmGroup } from '../../domain/harms/harm-groups';
import type { HarmRow } from '../../domain/harms/harm-rows';
import { sourceOfFigure } from '../../domain/sources/figure-source';
import { SourceButton } from '../../figures/source/SourceButton';

/** "13 of 41 (32%)"; arms beside plain LDN with their names. */
function countText({ ldn, others }: HarmRow): string {
  return [...(ldn ? [ldn.text] : []), ...others.map(({ label, text }) => `${label}: ${text}`)].join(
    '; ',
  );
}

/** The name of the event in the study, where it says more than the event's own label. */
function detailOf({ name, note }: HarmRow, label: string): string {
  const plain = name.toLowerCase();
  const same =
    plain === label.toLowerCase() ||
    /^any (adverse event|side effect|adverse effect)$/.test(plain) ||
    plain === 'side effects';
  return [...(same ? [] : [name]), ...(note === null ? [] : [note])].join('. ');
}

/** Harms counted in LDN users alone: how often on LDN, never how often because of it. */
export function UncontrolledHarms({ groups }: { groups: readonly HarmGroup[] }) {
  return (
    <>
      <table className="no-print w-full">
        <caption className="sr-only">Harms without a comparison group, by event and study</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Study</th>
            <th scope="col">LDN users with the event</th>
            <th scope="col">What was counted</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        {groups.map(({ event, label, rows }) => (
          <tbody key={event}>
            <tr className="border-t border-line">
              <th scope="rowgroup" colSpan={4} className="pt-2.5 text-left text-sm font-semibold">
                {label}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.key} className="border-t border-rule text-sm">
                <th
                  scope="row"
                  className="w-[38%] py-1 pr-3 text-left align-top font-normal md:w-64"
                >
                  <Link
                    href={studyHref(row.studyId)}
                    className="target inline-flex items-center font-semibold"
                  >
                    {row.studyName}
                  </Link>
                </th>
                <td className="py-2 pr-3 align-top md:w-56">
                  {countText(row)}
                  <span className="block text-xs text-soft md:hidden">{detailOf(row, label)}</span>
                </td>
                <td className="py-2 pr-3 align-top text-soft max-md:hidden">
                  {detailOf(row, label)}
                </td>
                <td className="w-16 py-1 text-right align-top">
                  <SourceButton
                    source={sourceOfFigure(`${row.name}, ${row.studyName}`, row.source, row.check)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <dl className="print-only text-sm">
        {groups.map(({ event, label, rows }) => (
          <div className="inline" key={event}>
            <dt className="inline font-semibold">{label}: </dt>
            <dd className="inline">
              {rows.map((row) => `${row.studyName} ${countText(row)}`).join('; ')}.{' '}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
