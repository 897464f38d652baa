import { fail, ok, type Result } from '../../foundation/result.ts';
import { notebookText } from '../../keyring/documents/notebook.ts';
import { isEnviron, maxLength } from '../../keyring/ring.ts';

export type KeyFileProblem = 'too-large' | 'binary' | 'unreadable';

/** The part of a browser's `File` that is needed. */
export type KeyFile = {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
};

// A character takes up to four bytes; a notebook carries pictures, of which nothing is kept.
const mostBytes = 4 * maxLength;
const mostNotebookBytes = 8 * 1024 * 1024;

/** The text of a file that was dropped on the key field; of a notebook, the code and what it printed. */
export async function readKeyFile(file: KeyFile): Promise<Result<string, KeyFileProblem>> {
  if (file.size > (/\.ipynb$/i.test(file.name) ? mostNotebookBytes : mostBytes)) return fail('too-large');
  const read = await readTextFile(file);
  if (!read.ok) return read;
  const kept = notebookText(read.value) ?? read.value;
  return kept.length > maxLength ? fail('too-large') : ok(kept);
}

/** The text of any file that was dropped, an environment as Linux writes it among them. */
export async function readTextFile(file: KeyFile): Promise<Result<string, KeyFileProblem>> {
  const bytes = await bytesOf(file);
  if (bytes === null) return fail('unreadable');
  const text = decoded(bytes);
  return text === null || (/[\0-\x08\x0e-\x1a]/.test(text) && !isEnviron(text)) ? fail('binary') : ok(text);
}

/** Null where the file is gone, or a folder. */
async function bytesOf(file: KeyFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** UTF-8, or UTF-16 as Windows PowerShell writes it; null where it is neither. */
function decoded(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
