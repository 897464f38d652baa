// `npm run bench`: µs to decode and verify one cookie, by us, by itsdangerous.js and by Flask in Python. The contenders take
// turns, so that a busy machine slows all of them; each number is the median of the rounds.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { KeyDerivation, URLSafeTimedSerializer } from 'itsdangerous.js';
import { inspect } from '../../src/inspect/inspect.ts';
import { python } from '../tools/python.ts';

const ROUNDS = 9;
const LIFETIME = 2678400;

type BenchCase = { readonly name: string; readonly cookies: readonly string[] };
type Contender = { readonly name: string; readonly measure: (bench: BenchCase) => Promise<number> | number };

const flask = spawn(python, [fileURLToPath(new URL('flask-bench.py', import.meta.url))], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const lines = createInterface({ input: flask.stdout })[Symbol.asyncIterator]();
const { key, versions, cases } = JSON.parse((await lines.next()).value);
const keys = [new TextEncoder().encode(key)];

const options = { name: 'session', keys, override: null, lifetimes: {}, epoch: 'unix' } as const;
function ours(cookies: readonly string[]): void {
  for (const cookie of cookies) inspect(cookie, options);
}

const serializer = new URLSafeTimedSerializer({
  secretKey: key,
  salt: 'cookie-session',
  signerOpts: { keyDerivation: KeyDerivation.Hmac },
});
function itsdangerousJs(cookies: readonly string[]): void {
  for (const cookie of cookies) itReads(cookie);
}

function itReads(cookie: string): boolean {
  try {
    serializer.parse(cookie, undefined, LIFETIME);
    return true;
  } catch {
    return false;
  }
}

async function inPython({ name }: BenchCase): Promise<number> {
  flask.stdin.write(`${name}\n`);
  return Number((await lines.next()).value);
}

function seconds(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

async function race(bench: BenchCase, contenders: readonly Contender[]): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -1; round < ROUNDS; round++) {
    for (const { name, measure } of contenders) {
      const time = await measure(bench);
      // The first round only warms up the compilers.
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, all]) => [name, (median(all) / bench.cookies.length) * 1e6]));
}

const we: Contender = { name: 'decant', measure: ({ cookies }) => seconds(() => ours(cookies)) };
const npm: Contender = { name: 'itsdangerous.js', measure: ({ cookies }) => seconds(() => itsdangerousJs(cookies)) };
const inFlask: Contender = { name: 'Flask', measure: inPython };

const micro = (value: number) => `${value.toFixed(1)} µs`.padStart(11);
const ratio = (other: number, own: number) => `${(other / own).toFixed(2)}×`.padStart(8);

console.log(`Node ${process.version}, itsdangerous.js 1.1.5, ${versions}; medians of ${ROUNDS} interleaved rounds\n`);
console.log(
  `${'per cookie'.padEnd(36)}${['decant', 'its…js', 'Flask'].map((name) => name.padStart(11)).join('')}   its…js/ours  Flask/ours`,
);
for (const [name, cookies] of Object.entries<string[]>(cases)) {
  const all = await race({ name, cookies }, [we, npm, inFlask]);
  const [own, js, py] = ['decant', 'itsdangerous.js', 'Flask'].map((contender) => all.get(contender) ?? Number.NaN);
  print(name, own, js, py);
  const readable = cookies.filter(itReads);
  if (readable.length < cookies.length) {
    const some = await race({ name, cookies: readable }, [we, npm]);
    print(`  of these, ${readable.length} that its…js reads`, some.get('decant'), some.get('itsdangerous.js'));
  }
  if (name.startsWith('10,000'))
    console.log(`  all of them: ${(((own ?? 0) * cookies.length) / 1e6).toFixed(3)} s (target: 1 s)`);
}
flask.stdin.end();

function print(name: string, own = Number.NaN, js = Number.NaN, py = Number.NaN): void {
  const known = [own, js, py].map((value) => (Number.isNaN(value) ? ''.padStart(11) : micro(value)));
  const ratios = [js, py].map((value) => (Number.isNaN(value) ? '' : ratio(value, own).padStart(12)));
  console.log(`${name.padEnd(36)}${known.join('')}${ratios.join('')}`);
}
