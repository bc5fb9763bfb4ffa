/** Size of a file in decimal units: "812 bytes", "31.4 kB", "702 kB", "1.2 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0bytes`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${value < 99.95 ? value.toFixed(1) : Math.round(value)}\u00a0${unit}`;
}
