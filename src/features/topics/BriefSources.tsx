import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { Brief } from '../../domain/topics/brief';
import { keysOnSheet } from '../../domain/topics/sources-of-brief';
import { sourceAnchor } from './source-numbers';

/** Every work that the brief names, by its number; paper holds those that it cites, which come first. */
export function BriefSources({ brief }: { brief: Brief }) {
  const onSheet = keysOnSheet(brief).length;
  return (
    <ol className="brief-sources text-xs">
      {brief.sources.map(({ key, name, text, link, studyId, anonymous }, at) => (
        <li
          key={key}
          id={sourceAnchor(at + 1)}
          className={`brief-source ${at < onSheet ? '' : 'no-print'} ${anonymous ? 'brief-anonymous' : ''}`}
        >
          {studyId === undefined ? (
            name !== '' && `${name}: `
          ) : (
            <span className="brief-record-name">
              <Link href={studyHref(studyId)}>{name}</Link>:{' '}
            </span>
          )}
          {text}{' '}
          {link?.url ? (
            <a href={link.url} rel="noreferrer" className="wrap-anywhere">
              {link.label === 'Page' ? link.text : `${link.label} ${link.text}`}
            </a>
          ) : (
            (link?.text ?? '')
          )}
        </li>
      ))}
    </ol>
  );
}
