import { Link } from 'wouter';
import { evidenceHref, studyHref } from '../../domain/address/hrefs';
import { PageTitle } from '../../ui/page/PageTitle';

/** An id that no study has: says so, offers the most alike, a search and the list. */
export function UnknownStudy({
  id,
  studies,
  similar,
}: {
  id: string;
  /** Number of studies in the dataset. */
  studies: number;
  similar: readonly { readonly id: string; readonly name: string }[];
}) {
  const words = id
    .replaceAll('-', ' ')
    .replace(/(\D)((?:19|20)\d\d)$/, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    <div className="page py-10">
      <div className="measure">
        <PageTitle look="reading">
          There is no study with the id{' '}
          <code className="bg-sunken px-1 text-lg font-normal break-all">{id}</code>
        </PageTitle>
        <p className="mt-3">
          None of the {studies} studies here has it. It may be mistyped; the address of a study does
          not change.
        </p>
        {similar.length > 0 && (
          <>
            <p className="mt-4">Studies with a similar id:</p>
            <ul className="mt-1">
              {similar.map((study) => (
                <li key={study.id}>
                  <Link href={studyHref(study.id)} className="target inline-flex items-center">
                    {study.name}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="mt-4">
          {words !== '' && (
            <>
              <Link href={evidenceHref({ q: words })} className="target inline-flex items-center">
                Search the studies for “{words}”
              </Link>
              <br />
            </>
          )}
          <Link href={evidenceHref()} className="target inline-flex items-center">
            See all studies
          </Link>
        </p>
      </div>
    </div>
  );
}
