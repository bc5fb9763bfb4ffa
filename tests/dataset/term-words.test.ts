import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { GlossaryTerm } from '../../src/domain/schema/glossary-term';
import { termWords } from '../../src/domain/vocabulary/term-words';

it('the vocabulary knows the words of the glossary, all of them and no others', () => {
  const glossary: readonly GlossaryTerm[] = JSON.parse(
    readFileSync('src/data/glossary.json', 'utf8'),
  );
  const words = Object.fromEntries(glossary.map((each) => [each.id, [each.term, ...each.aliases]]));
  expect(termWords).toEqual(words);
});
