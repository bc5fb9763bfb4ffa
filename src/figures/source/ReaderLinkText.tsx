import type { ReaderLink } from '../../domain/sources/reader-links';

/** "DOI 10.1002/art.37734" as a link, or as text where no address is certain. */
export function ReaderLinkText({ link }: { link: ReaderLink }) {
  const text = (
    <>
      {link.label === 'Page' ? '' : `${link.label} `}
      <span className="break-all">{link.text}</span>
    </>
  );
  return link.url === null ? (
    <span>{text}</span>
  ) : (
    <a href={link.url} className="inline-block py-[0.1875rem]" rel="noreferrer">
      {text}
    </a>
  );
}
