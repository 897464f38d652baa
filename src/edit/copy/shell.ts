/** One word for a POSIX shell, whatever it contains: between single quotes, only the quote itself is special. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
