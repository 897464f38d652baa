// Installs what a command needs after saying what and why; if it cannot, it says what is missing and which command installs it.
// Plain Node without dependencies: it runs before node_modules exists.
//   node test/tools/setup.mjs [--chromium] [--firefox] [--flask] [--frameworks]
// Without a flag it only installs the node modules. `npm run setup` uses all flags.
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
// The same choice as in python.ts: the Python that the tests ask.
const asked = process.env.PYTHON ?? (existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3');
const imports = (module) => succeeds(asked, ['-c', `import ${module}`]);

const chromium = {
  found: () =>
    anyExists(process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome', '/Applications/Google Chrome.app'),
  debian: 'chromium',
  why: 'the extension is tried in it',
  other: 'a Chromium or Chrome (https://www.google.com/chrome)',
};
const firefox = {
  found: () => anyExists(process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app'),
  debian: 'firefox-esr',
  why: 'the extension is tried in it',
  other: 'a Firefox (https://www.mozilla.org/firefox)',
};
const emoji = {
  found: () =>
    !succeeds('which', ['fc-list']) || execFileSync('fc-list', { encoding: 'utf8' }).toLowerCase().includes('emoji'),
  debian: 'fonts-noto-color-emoji',
  why: 'without it browsers draw emoji as boxes, in pictures too',
  other: 'a font with emoji',
};
const framework = 'its verdict on cookies is compared with ours';
const runsCopies = 'what is copied from the panel is run in it';
const python = (module, debian, pip, why = framework) => ({
  found: () => imports(module),
  debian,
  why,
  other: `python3 -m pip install ${pip}`,
});
const command = (name, other) => ({
  found: () => succeeds('sh', ['-c', `command -v ${name}`]),
  debian: { http: 'httpie' }[name] ?? name,
  why: runsCopies,
  other,
});
const pasted = [
  command('curl', 'curl'),
  command('http', 'HTTPie (https://httpie.io)'),
  python('pytest', 'python3-pytest', 'pytest', runsCopies),
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

/** True if node_modules holds each package of the lock in its version; packages for other platforms may be absent. */
function modulesFit() {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'];
  if (!existsSync(installed)) return false;
  const here = packages(installed);
  return Object.entries(packages(lock)).every(
    ([path, { version, optional }]) => path === '' || optional || here[path]?.version === version,
  );
}

function listed(missing, nameOf) {
  return missing.map((need) => `  ${nameOf(need)}: ${need.why}`).join('\n');
}

function installSystem(missing) {
  if (!existsSync('/usr/bin/apt-get'))
    stop(`Missing on this machine; please install:\n${listed(missing, (need) => need.other)}`);
  const names = missing.map((need) => need.debian);
  const debian = `apt-get install -y --no-install-recommends ${names.join(' ')}`;
  const lines = listed(missing, (need) => need.debian);
  if (process.getuid?.() !== 0) stop(`Missing on this machine:\n${lines}\nThis command installs them: sudo ${debian}`);
  console.log(`Missing on this machine, and now installed with apt-get:\n${lines}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const line of ['apt-get update -q', debian]) {
    console.log(`> ${line}`);
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { env, encoding: 'utf8' });
    if (status !== 0) stop(`${stdout}${stderr}\nThis command failed: ${line}`);
  }
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);

if (!modulesFit()) {
  console.log('Installing into node_modules/ what package-lock.json names.');
  // Not `npm ci`, which refuses a lock written with a mirror that lacks the bindings of other platforms (npm/cli 4828).
  const quietly = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...quietly], { stdio: 'inherit' });
  if (status !== 0) stop('npm could not install the node modules; it says why above.');
}

const missing = wanted.filter((need) => !need.found());
if (missing.length > 0) installSystem(missing);
const still = missing.filter((need) => !need.found());
if (still.length > 0) stop(`Still missing after the installation: ${still.map((need) => need.debian).join(', ')}.`);
