const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/**
 * Text as BibTeX writes it: signs with a meaning in TeX escaped, letters of every script as they
 * are (UTF-8), and pairs that TeX would join into a dash or a quotation mark kept apart.
 */
export function bibtexText(text: string): string {
  return text
    .replace(/[\\~^&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/--/g, '-{}-')
    .replace(/-(?=-)/g, '-{}')
    .replace(/''/g, "'{}'")
    .replace(/'(?=')/g, "'{}")
    .replace(/``/g, '`{}`')
    .replace(/`(?=`)/g, '`{}');
}

/** A word with its capitals protected, the punctuation around it left outside. */
function protectedWord(word: string, first: boolean): string {
  const core = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+)]*)$/su.exec(word);
  const [before, name, after] = [core?.[1] ?? '', core?.[2] ?? '', core?.[3] ?? ''];
  const capitals = first ? name.slice(1) : name;
  if (!/\p{Lu}/u.test(capitals)) return bibtexText(word);
  return `${bibtexText(before)}{${bibtexText(name)}}${bibtexText(after)}`;
}

/**
 * A title in which no style changes a capital: names, abbreviations and title case stay as printed.
 * Only the capital of the first word is left to the style, as every style keeps it.
 */
export function bibtexTitle(title: string): string {
  return title
    .split(' ')
    .map((word, at) => protectedWord(word, at === 0))
    .join(' ');
}

/** A DOI or address, which BibTeX readers take word for word: only what would end the field is encoded. */
export function bibtexVerbatim(text: string): string {
  return text.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
