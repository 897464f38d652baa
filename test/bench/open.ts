// `npm run bench:open -- --base DIR`: how soon popup and panel are drawn, with the build in dist/ and with those of other copies
// of the project (`--base` can be repeated; `--browser firefox` leaves out the other browser). All run at the same time and take
// turns, so that a busy machine slows all of them.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, launch, type Tab } from '../e2e/browser.ts';
import type { BrowserName } from '../e2e/driver.ts';
import { median } from '../e2e/shown.ts';
import type { PageView } from '../e2e/view.ts';
import { type RunningSite, startSite } from '../sites/sites.ts';

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', multiple: true, default: [] },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    rounds: { type: 'string', default: '15' },
  },
});
const rounds = Number(options.rounds);
const folders = { chromium: 'chrome', firefox: 'firefox' } as const;
const scratch = mkdtempSync(join(tmpdir(), 'decant-bench-'));

type Measure = { readonly what: string; readonly take: (tab: Tab) => Promise<number> };

const drawnAt = async (view: PageView) => Number(await view.waitFor(() => document.documentElement.dataset.drawnAt));

/** The panel's time starts with its document: what devtools do before that is not ours. */
const measures: readonly Measure[] = [
  {
    what: 'click to drawn popup',
    take: async (tab) => {
      const popup = await tab.openPopup();
      const time = (await drawnAt(popup)) - popup.clickedAt;
      await popup.close();
      return time;
    },
  },
  {
    what: 'open to drawn panel',
    take: async (tab) => {
      const panel = await tab.openPanel();
      return (await drawnAt(panel)) - (await panel.eval(() => performance.timeOrigin));
    },
  },
];

/** One build in one browser, with its times by measure, in ms. */
type Contender = {
  readonly build: string;
  readonly browser: Browser;
  readonly times: ReadonlyMap<Measure, number[]>;
};

async function start(name: BrowserName, project: string): Promise<Contender> {
  const build = basename(resolve(project));
  const extension = join(scratch, `${name}-${build}`);
  cpSync(join(project, 'dist', folders[name]), extension, { recursive: true });
  cpSync(fileURLToPath(new URL('drawn.js', import.meta.url)), join(extension, 'drawn.js'));
  for (const page of ['popup/index.html', 'devtools/panel.html'].map((path) => join(extension, path)))
    writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><script src="/drawn.js"></script>'));
  const browser = await launch(name, { extension });
  await browser.grant(['localhost']);
  return { build, browser, times: new Map(measures.map((one) => [one, []])) };
}

/** Each time in a new tab, so that its devtools close with it and the next round opens them afresh. */
async function measure({ browser, times }: Contender, site: RunningSite, counts: boolean): Promise<void> {
  const tab = await browser.newTab(site.url('/set_session'));
  for (const one of measures) {
    const time = await one.take(tab);
    if (counts) times.get(one)?.push(time);
  }
  await tab.close();
}

async function race(name: BrowserName, site: RunningSite): Promise<readonly Contender[]> {
  const contenders: Contender[] = [];
  try {
    for (const project of [...options.base, '.']) contenders.push(await start(name, project));
    // The first round only fills the browsers' caches. After that, the builds take turns at going first.
    for (let round = -1; round < rounds; round += 1)
      for (const contender of round % 2 === 0 ? contenders : contenders.toReversed())
        await measure(contender, site, round >= 0);
  } finally {
    for (const { browser } of contenders) await browser.close();
  }
  return contenders;
}

function print(name: BrowserName, contenders: readonly Contender[]): void {
  for (const one of measures) {
    const all = contenders.map(({ times }) => times.get(one) ?? []);
    const [first = Number.NaN] = all.map(median);
    contenders.forEach(({ build }, index) => {
      const times = all[index] ?? [];
      const change = index === 0 ? '' : `  ${percent(median(times) / first - 1)}`;
      const spread = `${ms(quantile(times, 0.25))} …${ms(quantile(times, 0.75))}`;
      console.log(
        `${name.padEnd(9)} ${one.what.padEnd(21)} ${build.padEnd(10)}${ms(median(times))}  ${spread}${change}`,
      );
    });
  }
}

const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(8);
const percent = (part: number) => `${part > 0 ? '+' : ''}${(part * 100).toFixed(1)} %`;
const quantile = (times: readonly number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(part * times.length)] ?? Number.NaN;

const site = await startSite('flask_tutorial.py');
try {
  console.log(`medians of ${rounds} interleaved rounds, and their quartiles`);
  for (const name of ['chromium', 'firefox'] as const)
    if (options.browser.includes(name)) print(name, await race(name, site));
} finally {
  await site.stop();
  rmSync(scratch, { recursive: true });
}
process.exit();
