import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { pageText } from '../../src/commands/goldens/page-text';

it('is the title and one line per block of main, with what only a screen reader gets', () => {
  document.title = 'Evidence';
  render(
    <>
      <p>Outside</p>
      <main aria-label="Content">
        <p>
          Pain <b>intensity</b>,{'\n'} 12&nbsp;weeks
        </p>
        <p hidden>Unseen</p>
        <label>
          Search <input placeholder="Words" defaultValue="rct" />
        </label>
        <svg role="img" aria-roledescription="forest plot">
          <title>Forest plot</title>
          <text>−0.34</text>
        </svg>
        <img alt="A curve" src="curve.svg" />
        <details>
          <summary>More</summary>
          <p>Folded</p>
        </details>
      </main>
    </>,
  );
  expect(pageText().split('\n')).toEqual([
    'Evidence',
    '{aria-label: Content}',
    'Pain intensity, 12\u00a0weeks',
    'Unseen',
    'Search',
    '{placeholder: Words} {value: rct}',
    '{aria-roledescription: forest plot}',
    'Forest plot',
    '−0.34',
    '{alt: A curve}',
    'More',
    'Folded',
    '',
  ]);
});
