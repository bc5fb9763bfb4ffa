import type { ComponentProps, ReactNode } from 'react';
import { Loaded } from '../ui/loading/Loaded';
import type { Loading } from '../ui/loading/loading';
import { PageTitle } from '../ui/page/PageTitle';
import { useDocumentTitle } from './address/use-document-title';

function Titled({ title }: { title: string }) {
  useDocumentTitle(title);
  return null;
}

/**
 * A page that rests on files of the dataset: while they load, when that failed, and with them. Failed
 * looks neither like waiting nor like an empty page, and the tab says it as well.
 */
export function LoadedPage<Data>({
  title,
  look,
  documentTitle,
  head,
  query,
  waiting,
  wayOn,
  children,
}: {
  /** What the heading says, and the tab when loading failed. */
  title: string;
  look?: ComponentProps<typeof PageTitle>['look'];
  /** What the tab says while nothing has failed; left out where the content says it. */
  documentTitle?: string;
  /** What stands under the heading whatever is loaded. */
  head?: ReactNode;
  query: Loading<Data>;
  /** Words until the files are there; or the shape of a screen that brings its own heading. */
  waiting: string | { readonly shape: ReactNode };
  /** Where a reader can go when loading failed. */
  wayOn?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  const { error } = query;
  const named = error ? `${title} could not be loaded` : documentTitle;
  const loaded = (
    <Loaded
      query={query}
      waiting={
        typeof waiting === 'string' ? (
          <p aria-busy="true" className="serif min-h-[200dvh] text-xl text-soft">
            {waiting}
          </p>
        ) : (
          waiting.shape
        )
      }
    >
      {children}
    </Loaded>
  );
  return (
    <>
      {named !== undefined && <Titled title={named} />}
      {typeof waiting === 'string' || error ? (
        <div className="page pt-5">
          <PageTitle {...(look && { look })}>{title}</PageTitle>
          {head}
          {loaded}
          {error && wayOn}
        </div>
      ) : (
        loaded
      )}
    </>
  );
}
