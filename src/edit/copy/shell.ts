/** One word of a POSIX shell, whatever it holds: between single quotes nothing is special but the quote itself. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
