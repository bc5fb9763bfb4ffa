/** What came of a press, spoken each time: the same words again are a new piece of the page. */
export function Said({
  said: { text, times },
  className,
}: {
  said: { readonly text: string; readonly times: number };
  className?: string;
}) {
  return (
    <span role="status" className={className}>
      <span key={times}>{text}</span>
    </span>
  );
}
