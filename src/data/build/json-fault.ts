/**
 * Where and why a text is not JSON: "is not JSON at line 12, column 5: ...". V8 names the position
 * in most of its messages and none where the text ends too early.
 */
export function jsonFault(text: string, error: unknown): string {
  if (text.trim() === '') return 'is empty';
  const message = error instanceof Error ? error.message : String(error);
  const position = /position (\d+)/.exec(message)?.[1];
  const cutShort = position === undefined || Number(position) >= text.trimEnd().length;
  const before = text.slice(0, cutShort ? text.length : Number(position));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const what = cutShort ? 'it ends before its last bracket' : withoutPosition(message);
  return `is not JSON at line ${line}, column ${column}: ${what}`;
}

function withoutPosition(message: string): string {
  return message.replace(/ in JSON at position.*$/s, '').replace(/, "[\s\S]*$/, '');
}
