/** Hands a file to the browser to save under its name; returns its size in bytes. */
export function saveFile(fileName: string, content: Blob): number {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the content after the click; nothing says when it has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return content.size;
}
