import { fail, ok, type Result } from '../../src/foundation/result.ts';
import { answerKeys, answerKeysVerdict } from './answer-keys.ts';
import { answerFind } from './answer-find.ts';
import { answerLine, answerRow, keyBytes } from './answer.ts';
import { answerPaste } from './answer-paste.ts';
import { parseRow } from './row.ts';

type InputFields = Readonly<Record<string, unknown>>;

/** Answers a line according to its `kind`; each kind has its own `input`. */
const kinds: Readonly<Record<string, (id: string, input: InputFields) => Result<string, string>>> = {
  verdict: (id, input) => answerPlain({ ...input, id }),
  paste: answerPasted,
  'paste-verdict': answerPasted,
  'find-then-verdict': answerFound,
  keys: (id, { text }) => (typeof text === 'string' ? ok(JSON.stringify(answerKeys(id, text))) : fail(noText)),
  'keys-verdict': (id, { text, cookie, name, now }) => {
    if (typeof text !== 'string') return fail(noText);
    const row = parseRow(JSON.stringify({ id, cookie, name, now, secrets: [] }));
    return row.ok ? ok(answerLine(answerKeysVerdict(id, { ...row.value, text }))) : row;
  },
};

const noText = '"text" must be a string';

/** The answer to one line of rows, or the rest of a sentence that says why there is none. */
export function answerTo(line: string): Result<string, string> {
  const row = parsed(line);
  if (row === null || row['kind'] === undefined) return answerPlain(line);
  const answer = typeof row['kind'] === 'string' ? kinds[row['kind']] : undefined;
  if (answer === undefined) return fail(`"kind" must be one of ${Object.keys(kinds).join(', ')}`);
  const { id, input } = row;
  return isFields(input) ? answer(id as string, input) : fail('"input" must be an object');
}

function answerFound(id: string, { session, ...input }: InputFields): Result<string, string> {
  const row = parseRow(JSON.stringify({ ...input, id }));
  if (!row.ok) return row;
  const { name, cookie, secrets, now } = row.value;
  if (typeof session !== 'string' || name === undefined) return fail('"name" and "session" must be strings');
  return ok(JSON.stringify(answerFind({ id, name, cookie, session, keys: secrets.map(keyBytes), now })));
}

function answerPasted(id: string, { text, secrets, now }: InputFields): Result<string, string> {
  if (typeof text !== 'string') return fail(noText);
  if (secrets === undefined) return ok(JSON.stringify(answerPaste(id, text)));
  const row = parseRow(JSON.stringify({ id, cookie: '', secrets, now }));
  if (!row.ok) return row;
  const { cookies } = answerPaste(id, text);
  const verdicts = cookies.map(([name, cookie]) =>
    answerRow({ ...row.value, cookie, ...(name === null ? {} : { name }) }),
  );
  return ok(
    `{"id": ${JSON.stringify(id)}, "cookies": ${JSON.stringify(cookies)}, "verdicts": [${verdicts.map(answerLine).join(', ')}]}`,
  );
}

function answerPlain(row: string | InputFields): Result<string, string> {
  const read = parseRow(typeof row === 'string' ? row : JSON.stringify(row));
  return read.ok ? ok(answerLine(answerRow(read.value))) : read;
}

function parsed(line: string): InputFields | null {
  try {
    const row: unknown = JSON.parse(line);
    return isFields(row) ? row : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is InputFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
