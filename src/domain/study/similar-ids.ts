/** The letters of an id without case and marks: "Due-Bruun 2024" and "due-bruun-2024" are alike. */
function letters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase();
}

function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i += 1) found.add(text.slice(i, i + 2));
  return found;
}

/**
 * Ids that a mistyped id may have meant, the most alike first, at most `most`. Likeness is the Dice
 * coefficient of their pairs of letters; under 0.5 nothing is offered.
 */
export function similarIds(wanted: string, ids: readonly string[], most = 3): readonly string[] {
  const own = pairs(letters(wanted));
  if (own.size === 0) return [];
  return ids
    .map((id) => {
      const other = pairs(letters(id));
      const shared = [...own].filter((pair) => other.has(pair)).length;
      return { id, likeness: (2 * shared) / (own.size + other.size) };
    })
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ id }) => id);
}
