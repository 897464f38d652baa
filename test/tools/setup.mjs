// Installs what a command needs, or says in one sentence what is missing and the command that gets it.
// Plain Node without dependencies: it runs before node_modules exists.
//   node test/tools/setup.mjs [--chromium] [--firefox] [--flask] [--frameworks]
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const flags = new Set(process.argv.slice(2));

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

const anyExists = (...paths) => paths.some((path) => path && existsSync(path));
// The same as in python.ts: the one that the tests ask.
const asked = process.env.PYTHON ?? (existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3');
const imports = (module) => succeeds(asked, ['-c', `import ${module}`]);

const chromium = {
  found: () =>
    anyExists(process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome', '/Applications/Google Chrome.app'),
  debian: 'chromium',
  other: 'a Chromium or Chrome (https://www.google.com/chrome)',
};
const firefox = {
  found: () => anyExists(process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app'),
  debian: 'firefox-esr',
  other: 'a Firefox (https://www.mozilla.org/firefox)',
};
// Without it Debian's browsers draw emoji as boxes.
const emoji = {
  found: () =>
    !succeeds('which', ['fc-list']) || execFileSync('fc-list', { encoding: 'utf8' }).toLowerCase().includes('emoji'),
  debian: 'fonts-noto-color-emoji',
  other: 'a font with emoji',
};
const python = (module, debian, pip) => ({
  found: () => imports(module),
  debian,
  other: `python3 -m pip install ${pip}`,
});
const command = (name, other) => ({
  found: () => succeeds('sh', ['-c', `command -v ${name}`]),
  debian: { http: 'httpie' }[name] ?? name,
  other,
});
// What is copied from the panel is run as it would be pasted.
const pasted = [
  command('curl', 'curl'),
  command('http', 'HTTPie (https://httpie.io)'),
  python('pytest', 'python3-pytest', 'pytest'),
];
const flask = [python('flask', 'python3-flask', 'flask')];
const frameworks = [
  python('starlette', 'python3-starlette', 'starlette'),
  python('django', 'python3-django', 'django'),
  python('flask_session', 'python3-flask-session', 'flask-session'),
  python('flask_login', 'python3-flask-login', 'flask-login'),
  python('flask_wtf', 'python3-flaskext.wtf', 'flask-wtf'),
  python('quart', 'python3-quart', 'quart'),
];

const wanted = [
  ...(flags.has('--chromium') ? [chromium] : []),
  ...(flags.has('--firefox') ? [firefox] : []),
  ...(flags.has('--flask') ? flask : []),
  ...(flags.has('--frameworks') ? [...frameworks, ...pasted, emoji] : []),
];

const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** True where node_modules holds each package of the lock in its version; those for other platforms may be absent. */
function modulesFit() {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'];
  if (!existsSync(installed)) return false;
  const here = packages(installed);
  return Object.entries(packages(lock)).every(
    ([path, { version, optional }]) => path === '' || optional || here[path]?.version === version,
  );
}

function installSystem(missing) {
  const debian = `apt-get install -y --no-install-recommends ${missing.map((need) => need.debian).join(' ')}`;
  if (!existsSync('/usr/bin/apt-get'))
    stop(`Missing, please install: ${missing.map((need) => need.other).join('; ')}.`);
  if (process.getuid?.() !== 0) stop(`Missing on this machine; this command gets it: sudo ${debian}`);
  console.log(`installing ${missing.map((need) => need.debian).join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const line of ['apt-get update -q', debian]) {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { env, encoding: 'utf8' });
    if (status !== 0) stop(`${stdout}${stderr}\nThis command failed: ${line}`);
  }
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);

if (!modulesFit()) {
  console.log('installing node modules');
  // Not `npm ci`: it refuses a lock that was written where a mirror lacks the bindings of other platforms (npm/cli 4828).
  const quietly = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...quietly], { stdio: 'inherit' });
  if (status !== 0) stop('npm could not install the node modules; it says why above.');
}

const missing = wanted.filter((need) => !need.found());
if (missing.length > 0) installSystem(missing);
const still = missing.filter((need) => !need.found());
if (still.length > 0) stop(`Still missing after the installation: ${still.map((need) => need.debian).join(', ')}.`);
