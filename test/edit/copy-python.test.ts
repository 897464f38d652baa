import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyForms, copyFormsFor, type CopyName, type CopySource } from '../../src/edit/copy-as.ts';
import { signSession } from '../../src/edit/sign.ts';
import { formatOf } from '../../src/formats/index.ts';
import { repr } from '../../src/python/repr.ts';
import type { PyValue } from '../../src/python/value.ts';
import { bytesOf, generate, seed } from '../python/ask-python.ts';
import { anyValue, dict, flaskSession, int, list, plainSession, str } from './values.ts';

/** Python takes seconds to start when other tests use the processor. */
const patience = 60_000;

const write = (name: CopyName, source: CopySource) => copyForms.find((form) => form.name === name)!.write(source);

const sourceOf = (value: PyValue, cookieValue = 'x'): CopySource => ({
  value,
  cookie: { name: 'session', value: cookieValue },
  url: "http://localhost:5000/a%20b?x='1'&y=2",
});

function signed(value: PyValue): string | null {
  const now = Math.floor(Date.now() / 1000);
  const cookie = signSession(value, {
    format: 'flask',
    signer: formatOf('flask').signers[0],
    key: bytesOf('dev'),
    timestamp: now,
  });
  return cookie.ok ? cookie.value : null;
}

type CopiedAnswer = { came: unknown; wanted: unknown };

function runAll(form: CopyName, sources: CopySource[]): CopiedAnswer[] {
  const rows = sources.flatMap((source) => {
    const text = write(form, source);
    return text.ok ? [{ form, text: text.value, source: repr(source.value) }] : [];
  });
  // Some forms refuse many random sessions; enough must be left for the test to mean something.
  expect(rows.length).toBeGreaterThan(sources.length / 10);
  const script = new URL('./copied.py', import.meta.url).pathname;
  const run = spawnSync(python, [script], { input: JSON.stringify(rows), encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`python3 failed: ${run.error ?? run.stderr}`);
  return JSON.parse(run.stdout).map((answer: CopiedAnswer, at: number) => ({ ...answer, text: rows[at]?.text }));
}

const wrong = (answers: CopiedAnswer[]) =>
  answers.filter(({ came, wanted }) => JSON.stringify(came) !== JSON.stringify(wanted)).slice(0, 3);
const sessions = generate(flaskSession, 200).filter((value) => signed(value) !== null);

test(
  `a copied Python dict evaluates to the value, from SEED=${seed}`,
  () => {
    expect(
      wrong(
        runAll(
          'python',
          generate(anyValue, 400).map((value) => sourceOf(value)),
        ),
      ),
    ).toEqual([]);
  },
  patience,
);

test(
  'copied JSON is the JSON that Flask makes of the session',
  () => {
    expect(
      wrong(
        runAll(
          'json',
          generate(plainSession, 300).map((value) => sourceOf(value)),
        ),
      ),
    ).toEqual([]);
    expect(
      wrong(
        runAll(
          'json',
          sessions.map((value) => sourceOf(value)),
        ),
      ),
    ).toEqual([]);
  },
  patience,
);

test(
  'copied JSON is JSON for JavaScript too',
  () => {
    for (const value of [...sessions, ...generate(plainSession, 100)]) {
      const text = write('json', sourceOf(value));
      if (text.ok) expect(() => JSON.parse(text.value)).not.toThrow();
    }
  },
  patience,
);

test(
  'copied tagged JSON is read by Flask as the session',
  () => {
    expect(
      wrong(
        runAll(
          'tagged-json',
          sessions.map((value) => sourceOf(value)),
        ),
      ),
    ).toEqual([]);
  },
  patience,
);

test(
  'a copied session_transaction() makes a request in the session',
  () => {
    expect(
      wrong(
        runAll(
          'session-transaction',
          sessions.map((value) => sourceOf(value)),
        ),
      ),
    ).toEqual([]);
  },
  patience,
);

test.each(['cookie-value', 'cookie-header'] as const)(
  'a copied %s is taken by Flask',
  (form) => {
    const cookies = sessions.map((value) => sourceOf(value, signed(value) ?? ''));
    expect(wrong(runAll(form, cookies))).toEqual([]);
  },
  patience,
);

test(
  'a copied pytest fixture gives a client in the session',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'decant-fixture-'));
    try {
      const some = [...sessions.slice(0, 10), dict({})];
      for (const [at, value] of some.entries()) {
        const text = write('pytest-fixture', sourceOf(value));
        if (!text.ok) throw new Error(text.problem.code);
        writeFileSync(
          join(folder, `test_${at}.py`),
          `${text.value}\n\ndef test_session(session_client, kept):\n    assert session_client.get('/').json == kept(${at})\n`,
        );
      }
      writeFileSync(join(folder, 'sources.json'), JSON.stringify(some.map(repr)));
      writeFileSync(join(folder, 'conftest.py'), conftest);
      const run = spawnSync(python, ['-m', 'pytest', '-q', '-p', 'no:cacheprovider'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(run.stdout + run.stderr).toContain(`${some.length} passed`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  patience,
);

const conftest = `import datetime, json, pathlib
from uuid import UUID
import flask, pytest
from flask.sessions import session_json_serializer
from markupsafe import Markup

names = {"UUID": UUID, "Markup": Markup, "datetime": datetime, "nan": float("nan"), "inf": float("inf")}

@pytest.fixture
def app():
    app = flask.Flask(__name__)
    app.secret_key = "dev"
    app.add_url_rule("/", "show", lambda: flask.jsonify(repr(dict(flask.session))))
    return app

@pytest.fixture
def kept(app):
    sources = json.loads(pathlib.Path(__file__).with_name("sources.json").read_text())
    def read(at):
        with app.app_context():
            return repr(session_json_serializer.loads(session_json_serializer.dumps(eval(sources[at], dict(names)))))
    return read
`;
import { python } from '../tools/python.ts';

test('reads as a person would write it', () => {
  const value = dict({
    user_id: int(2),
    seen: { type: 'datetime', year: 2024, month: 5, day: 6, hour: 7, minute: 8, second: 9, microsecond: 0, offset: 0 },
    cart: list(dict({ sku: str('a'.repeat(40)), count: int(3) }), dict({ sku: str('b'.repeat(40)), count: int(1) })),
    ratio: { type: 'float', value: Infinity },
  });
  const text = write('session-transaction', sourceOf(value));
  expect(text.ok && text.value).toBe(`import datetime

with app.test_client() as client:
    with client.session_transaction() as session:
        session['user_id'] = 2
        session['seen'] = datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone.utc)
        session['cart'] = [
            {'sku': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'count': 3},
            {'sku': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'count': 1},
        ]
        session['ratio'] = float('inf')
    response = client.get('/a%20b?x=%271%27&y=2')
`);
});

const deep = (levels: number): PyValue => (levels === 0 ? int(1) : list(deep(levels - 1)));

test.each<[CopyName, string, PyValue, string]>([
  ['python', 'more brackets than Python takes', deep(250), 'too-deep'],
  ['json', 'bytes', dict({ a: { type: 'bytes', value: bytesOf('x') } }), 'no-json-type'],
  ['json', 'NaN', list({ type: 'float', value: NaN }), 'not-finite'],
  ['session-transaction', 'what is no session', list(), 'not-a-mapping'],
  ['pytest-fixture', 'what is no session', int(1), 'not-a-mapping'],
])('%s refuses %s', (form, _, value, code) => {
  expect(write(form, sourceOf(value))).toMatchObject({ ok: false, problem: { code } });
});

test(
  'Python takes as many brackets as are written',
  () => {
    expect(wrong(runAll('python', [sourceOf(deep(190)), sourceOf(dict({ a: deep(189) }))]))).toEqual([]);
  },
  patience,
);

test('forms that only Flask understands are offered for Flask alone', () => {
  expect(copyFormsFor('flask')).toHaveLength(9);
  expect(copyFormsFor('starlette').map(({ name }) => name)).toEqual([
    'cookie-value',
    'cookie-header',
    'curl',
    'httpie',
    'python',
    'json',
  ]);
});
