/** Hands a text or made file to the browser as a file to keep. Nothing leaves the machine. */
export function downloadFile(name: string, content: string | Blob, type = 'application/json') {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
