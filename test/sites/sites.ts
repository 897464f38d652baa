import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';

const folder = fileURLToPath(new URL('.', import.meta.url));

export type RunningSite = {
  readonly port: number;
  /** The address of a path, under any name of this machine; scenarios use `*.localhost` names to keep their cookies apart. */
  url(path: string, host?: string): string;
  stop(): Promise<void>;
};

/** A Python with Flask, or null: `PYTHON` from the environment, then Debian's own, then the first in the path. */
export function findPython(modules: readonly string[] = ['flask']): string | null {
  const candidates = [process.env.PYTHON, '/usr/bin/python3', 'python3'];
  for (const candidate of candidates) {
    if (!candidate) continue;
    try {
      execFileSync(candidate, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' });
      return candidate;
    } catch {
      // The next one may have it.
    }
  }
  return null;
}

type SiteOptions = {
  readonly args?: readonly string[];
  /** The folder for the app's files. */
  readonly temporary?: string;
};

/** Starts one of this folder's apps on a free port of 127.0.0.1 and waits until it listens. */
export async function startSite(script: string, { args = [], temporary }: SiteOptions = {}): Promise<RunningSite> {
  const python = findPython();
  if (!python) throw new Error('no Python with Flask found: apt-get install python3-flask');
  const app = spawn(python, [script, ...args], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...(temporary && { TMPDIR: temporary }) },
  });
  const port = await portOf(app, script);
  return {
    port,
    url: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    stop: async () => {
      const exit = new Promise((done) => app.once('exit', done));
      app.kill();
      await exit;
    },
  };
}

function portOf(app: ChildProcess, script: string): Promise<number> {
  let complaint = '';
  app.stderr?.on('data', (text) => (complaint += text));
  return new Promise((resolve, reject) => {
    app.once('exit', (code) => reject(new Error(`${script} ended with ${code}: ${complaint}`)));
    if (!app.stdout) return reject(new Error('no output to read'));
    createInterface(app.stdout).once('line', (line) => resolve(Number(line.replace('port ', ''))));
  });
}
