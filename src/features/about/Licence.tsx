import { formatDate } from '../../domain/format/date';
import { CopyButton } from '../../ui/CopyButton';

/** Terms of the code and the dataset, fonts, and how to cite the dataset. */
export function Licence({ version, date }: { version: string; date: string }) {
  const citation = `LDN Evidence. Dataset on low-dose naltrexone in pain and inflammatory disorders, version ${version}, ${formatDate(date)}. CC BY 4.0.`;
  return (
    <>
      <h3 className="mt-6 mb-1 text-base font-semibold">Fonts</h3>
      <p className="measure">
        Newsreader and Inter, both under the SIL Open Font License 1.1 and served from this site:{' '}
        <a href="/fonts/newsreader-OFL.txt">licence of Newsreader</a>,{' '}
        <a href="/fonts/inter-OFL.txt">licence of Inter</a>.
      </p>
      <h3 className="mt-6 mb-1 text-base font-semibold">Licence</h3>
      <p className="measure">
        The code is under the MIT licence. The dataset is under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>: use it for any
        purpose, name it and its version, and say what you changed. Codes and titles of the
        terminologies above stay under their own terms. Figures belong with the papers that reported
        them: cite those too.
      </p>
      <p className="serif measure mt-3 border-l-3 border-ldn py-1 pl-4 select-all">{citation}</p>
      <div className="no-print mt-2">
        <CopyButton label="Copy the citation" text={citation} />
      </div>
    </>
  );
}
