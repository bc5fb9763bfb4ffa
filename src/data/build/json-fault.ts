/** Where and why a text is not JSON: "is not JSON at line 12, column 5: ...". */
export function jsonFault(text: string): string {
  if (text.trim() === '') return 'is empty';
  const end = text.trimEnd().length;
  if (endsTooEarly(text.slice(0, end))) {
    return `is not JSON at ${place(text, end)}: it ends before its last bracket`;
  }
  const at = firstWrong(text, end);
  return `is not JSON at ${place(text, at)}: ${JSON.stringify(text.charAt(at))} cannot stand there`;
}

function place(text: string, at: number): string {
  const before = text.slice(0, at);
  return `line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')}`;
}

/** True when more text could still make it JSON: V8 then complains of the end, or of a place at it. */
function endsTooEarly(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    return message.startsWith('Unexpected end') || Number(position ?? -1) >= text.length;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Position of the first character with which no text can go on; found by halving the text. */
function firstWrong(text: string, end: number): number {
  let [good, bad] = [0, end];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    const prefix = text.slice(0, middle);
    if (isJson(prefix) || endsTooEarly(prefix)) good = middle;
    else bad = middle;
  }
  return bad - 1;
}
