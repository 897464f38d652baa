import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startSite } from '../../sites/sites.ts';

/** An app during a walk; a restart keeps its ports and files. */
export type RunningApp = {
  readonly port: number;
  restart(args: readonly string[]): Promise<void>;
  stop(): Promise<void>;
};

export async function startApp(file: string): Promise<RunningApp> {
  const temporary = mkdtempSync(join(tmpdir(), 'decant-app-'));
  const drop = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', drop);
  const start = (port: number, args: readonly string[]) =>
    startSite('run_app.py', { args: [resolve(file), String(port), ...args], temporary });
  const leave = () => {
    process.off('exit', drop);
    drop();
  };
  try {
    let running = await start(0, []);
    const { port } = running;
    return {
      port,
      restart: async (args) => {
        await running.stop();
        running = await start(port, args);
      },
      stop: async () => {
        await running.stop();
        leave();
      },
    };
  } catch (error) {
    leave();
    throw error;
  }
}
