/** In place of the answer where no study holds the words sought: of them, never of evidence. */
export function MissedWords({ words }: { words: string }) {
  return (
    <section aria-label="Answer" className="pb-1">
      <p className="serif max-w-lead text-xl text-pretty">No study here mentions “{words}”.</p>
    </section>
  );
}
