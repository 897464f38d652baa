import { describe, expect, test } from 'vitest';
import { knownKeys } from '../../src/keyring/known-keys.ts';
import { readRing } from '../../src/keyring/ring.ts';

/** The owner that the ring reports for each known key; null for a placeholder without an owner. */
const owners = (text: string) =>
  readRing(text).notes.flatMap((note) => (note.code === 'placeholder' ? [note.owner] : []));

describe('the list of publicly known keys', () => {
  test('has at least 400 entries, each key once', () => {
    expect(knownKeys.length).toBeGreaterThanOrEqual(400);
    expect(new Set(knownKeys.map(({ key }) => key)).size).toBe(knownKeys.length);
  });

  test.each(knownKeys.map((known) => [known.key, known] as const))(
    'says whose key %j is, and where it is published',
    (_, known) => {
      expect(known.key).toMatch(/^[\0-\xff]{2,}$/);
      expect(known.owner).toMatch(
        /^(?:the|an) (?:old )?(?:default|key|development key|example) (?:of|in|from|with) \S/,
      );
      expect(known.source).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
    },
  );
});

describe('a well-known key is named with its owner', () => {
  test.each([
    ['dev', 'the development key of Flask’s tutorial'],
    ["SECRET_KEY = b'_5#y2L\"F4Q8z\\n\\xec]/'", 'an example in Flask’s quickstart'],
    ['192b9bdd22ab9ed4d12e236c78afcb9a393ec15f71bbf5dc987d54727823bcbf', 'an example in Flask’s documentation'],
    ['A0Zr98j/3yX R~XHH!jmN]LWX/,?RT', 'an example in Flask’s quickstart, until version 1.0'],
    ['development key', 'an example in Flask’s documentation'],
    ['you-will-never-guess', 'an example in Miguel Grinberg’s Flask Mega-Tutorial'],
    ['hard to guess string', 'an example in Miguel Grinberg’s book “Flask Web Development”'],
    ['secret!', 'an example in Flask-SocketIO’s documentation'],
    ['pf9Wkove4IKEAXvy-cQkeDPhv9Cb3Ag-wyJILbq_dFw', 'an example in Flask-Security’s documentation'],
    ['super secret string', 'an example in Flask-Login’s documentation'],
    ["SECRET_KEY = '\\2\\1thisismyscretkey\\1\\2\\e\\y\\y\\h'", 'the default of Apache Superset before 1.4.1'],
    ['CHANGE_ME_TO_A_COMPLEX_RANDOM_SECRET', 'the default of Apache Superset since 1.4.1'],
    ['YOUR_OWN_RANDOM_GENERATED_SECRET_KEY', 'an example in Apache Superset’s documentation'],
    ['thisISaSECRET_1234', 'the key in Apache Superset’s deployment template'],
    ['TEST_NON_DEV_SECRET', 'the default of Apache Superset’s Docker setup'],
    ['temporary_key', 'the default of Apache Airflow before 1.10.14'],
    ['c292a0a3aa32397cdb050e233733900f', 'the default of Redash before version 10'],
    ['t0p-s3cr3t', 'an old default of Open WebUI'],
    ['sk-9f73s3ljTXVcMT3Blb3ljTqtsKiGHXVcMT3BlbkFJLK7U', 'the default of Dify’s Docker setup'],
    ['09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7', 'an example in FastAPI’s documentation'],
    ['changethis', 'the default of the full-stack FastAPI template'],
    ['43n080musdfjt54t-09sdgr', 'an example in Starlette’s documentation'],
    ['5791628bb0b13ce0c676dfde280ba245', 'an example in Corey Schafer’s video tutorials'],
    ['my_precious', 'the default of the template Flask Skeleton'],
    ['e951e5a1f4b94151b360f47edf596dd2', 'the default of PowerDNS-Admin'],
    ['^8y!)$0t7yq2+65%&_#@i^_o)eb3^q--y_$e7a_=t$%$1i)zuv', 'the default of Kiwi TCMS'],
    ['INSECURE_STANDARD_KEY_SET_IN_ENV', 'the default of Tandoor Recipes'],
    ['ultrasecretkey', 'the default of SearXNG'],
    ['AAAAAAAAAAAAAAAAAAAA', 'the key of CTFd’s tests'],
    ['thisismyscretkey', 'an example in Flask-AppBuilder’s documentation'],
  ])('%s', (text, owner) => {
    expect(owners(text)).toEqual([owner]);
  });

  test('in any spelling of the same bytes', () => {
    expect(owners("app.config['SECRET_KEY'] = 'hard to guess ' 'string'")).toEqual(owners('hard to guess string'));
    expect(
      owners(
        "SECRET_KEY = '\\xb9\\x8d\\xb5\\xc2\\xc4Q\\xe7\\x8ej\\xe0\\x05\\xf3\\xa3kp\\x99l\\xe7\\xf2i\\x00\\xb1-\\xcd'",
      ),
    ).toEqual(['an example in Flask-User’s documentation']);
  });

  test('on each line that has one', () => {
    expect(owners('dev\nyou-will-never-guess')).toHaveLength(2);
  });
});

test.each(['dev ', 'Dev2', 'a3f1c8d07be94c25', 'hard to guess strings', 'c292a0a3aa32397cdb050e233733900e'])(
  '%j is nobody’s published key',
  (text) => {
    expect(owners(`b'${text}'`)).toEqual([]);
  },
);
