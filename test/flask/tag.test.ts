import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionMapping } from '../../src/flask/session.ts';
import { loadTagged } from '../../src/flask/tag.ts';
import { repr } from '../../src/python/repr.ts';
import { askPython, generate } from '../python/ask-python.ts';
import { tagged } from './tagged.ts';

const answer = (text: string) => {
  const result = loadTagged(text);
  return result.ok ? repr(result.value) : result.problem;
};
const refused = (tag: string, detail: string) => ({ code: 'tag', tag, detail });

describe('sessionMapping', () => {
  // Flask 3.1.3 with Werkzeug 3.1.8 on Python 3.11.7: CallbackDict says `initial is None`. Werkzeug 2.2.2 says `initial or ()`.
  it.each(['false', '0', '-0', '0.0', '-0.0', 'NaN', 'true'])('is a server error of %s', (text) => {
    const result = loadTagged(text);
    expect(result.ok && sessionMapping(result.value)).toBeNull();
  });

  it.each(['null', '""', '[]', '{}', '{" t":[]}', '{" b":""}', '{" m":""}', '{" d":"soon"}'])(
    'is an empty session of %s',
    (text) => {
      const result = loadTagged(text);
      expect(result.ok && sessionMapping(result.value)).toEqual({ type: 'dict', entries: [] });
    },
  );
});

describe('loadTagged', () => {
  // Each answered by TaggedJSONSerializer of Flask 2.2.2; Flask 3.1.3 agrees.
  it.each([
    ['{" t":[1,{" t":[]}]}', '(1, ())'],
    ['{" t":"añ😀"}', "('a', 'ñ', '😀')"],
    ['{" t":{"b":1,"a":2}}', "('b', 'a')"],
    ['{" t":{" b":"AP8="}}', '(0, 255)'],
    ['{" b":"aGk="}', "b'hi'"],
    ['{" b":"a\\nG-k=="}', "b'hi'"],
    ['{" b":{" b":"YUdrPQ=="}}', "b'hi'"],
    ['{" m":"<b>"}', "Markup('<b>')"],
    ['{" m":[1,"a",null]}', 'Markup("[1, \'a\', None]")'],
    ['{" m":{" u":"00000000000000000000000000000001"}}', "Markup('00000000-0000-0000-0000-000000000001')"],
    [
      '{" d":"Sun, 06 Nov 1994 08:49:37 GMT"}',
      'datetime.datetime(1994, 11, 6, 8, 49, 37, tzinfo=datetime.timezone.utc)',
    ],
    ['{" d":"soon"}', 'None'],
    ['{" d":0}', 'None'],
    ['{" d":{" b":"aGk="}}', 'None'],
    ['{" di":{" t__":1}}', "{' t': 1}"],
    ['{" di":{"😀":1,"b":2}}', "{'': 1}"],
    ['{" di":{" di":{"ab__":1}}}', "{'': 1}"],
    ['{" t":[1],"a":2}', "{' t': [1], 'a': 2}"],
    ['{" x":1}', "{' x': 1}"],
    ['{" t":1," t":[2]}', '(2,)'],
  ])('reads %s as %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it.each([
    ['{" t":1}', refused(' t', 'not-iterable')],
    ['{" b":"a"}', refused(' b', 'base64')],
    ['{" b":"aGk=é"}', refused(' b', 'no-ascii-text')],
    ['{" b":null}', refused(' b', 'no-ascii-text')],
    ['{" u":"12"}', refused(' u', 'no-uuid')],
    ['{" u":{" d":"Sun, 06 Nov 1994 08:49:37 GMT"}}', refused(' u', 'no-uuid')],
    ['{" d":1}', refused(' d', 'no-date')],
    ['{" d":"1 Jan 99999999999 00:00"}', refused(' d', 'overflow')],
    ['{" di":{}}', refused(' di', 'no-dict')],
    ['{" di":["ab"]}', refused(' di', 'no-dict')],
  ])('refuses %s', (text, problem) => {
    expect(answer(text)).toEqual(problem);
  });

  // Flask 3.1.3 with Werkzeug 3.1.8 on Python 3.11.7: `_untag_scan` walks what json.loads returned. Flask 2.2.2 raises.
  it.each([
    ['{"a":{" b":"a"},"a":1}', "{'a': 1}"],
    ['{" u":[{" d":1}]," u":"00000000000000000000000000000001"}', "UUID('00000000-0000-0000-0000-000000000001')"],
    ['{" t":{"x":{" b":"a"},"x":[]}}', "('x',)"],
  ])('never looks at a tag under a key that comes again: %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it('names what is no JSON before any tag in it', () => {
    expect(answer('{"a":{" b":"a"},]')).toMatchObject({ code: 'json', at: 16 });
  });

  it('ends where tags would blow a short text up', () => {
    expect(answer('{" m":['.repeat(400) + ']}'.repeat(400))).toMatchObject({ code: 'over-cap' });
    expect(answer(`{" t":"${'a'.repeat(250_001)}"}`)).toMatchObject({ code: 'too-many-values' });
    expect(loadTagged('{" m":'.repeat(900) + '"x"' + '}'.repeat(900)).ok).toBe(true);
  });

  it('gives any text a value or a problem', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), tagged), (text) => typeof loadTagged(text).ok === 'boolean'));
  });

  it('agrees with Flask on every tag with any content, and on what becomes of it as a session', () => {
    const rows = generate(tagged, 4000);
    const answers = askPython(
      `from flask.json.tag import TaggedJSONSerializer
from flask.sessions import SecureCookieSession
serializer = TaggedJSONSerializer()`,
      `value = serializer.loads(row)
try:
    return [repr(value), repr(dict(SecureCookieSession(value)))]
except (TypeError, ValueError):
    return [repr(value), None]`,
      rows,
    );
    const ours = rows.map((row) => {
      const result = loadTagged(row);
      if (!result.ok) return [row, null];
      const mapping = sessionMapping(result.value);
      return [row, [repr(result.value), mapping === null ? null : repr(mapping)]];
    });
    expect(ours).toEqual(rows.map((row, at) => [row, answers[at]]));
  });
});
