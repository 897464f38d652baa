import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSite, startSite } from '../sites/sites.ts';
import type { Tab } from './browser.ts';
import { until } from './driver.ts';
import { giveKeys, inBothBrowsers, row, verdicts } from './scenario.ts';
import type { PageView } from './view.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite('flask_editing.py');
});
afterAll(() => site.stop());

inBothBrowsers((world) => {
  /** A panel on a session under edit whose key is known; this leaves more room in low panels. */
  const editing = async (path: string, host: string) => {
    const { tab, panel } = await world.panelOn(site.url(path, host));
    await startEditing(panel);
    return { tab, panel };
  };

  test('after a write of another user_id, Flask greets that user, and undo restores the whole cookie', async () => {
    const { tab, panel } = await editing('/login', 'other-user.localhost');
    const [before] = await tab.jar('session');
    await panel.enter({ role: 'textbox', name: 'Value of user_id' }, '2');
    await panel.waitForText(/\+0\s+~1\s+−0\s+user_id/);
    await write(panel);
    await tab.navigate(site.url('/', 'other-user.localhost'));
    expect(await tab.page.text()).toContain('Hello, grace!');
    await panel.click({ role: 'button', name: 'Undo the write' });
    await panel.waitForText('Undone: the old cookie is back.');
    expect(await tab.jar('session')).toEqual([before]);
    await tab.reload();
    expect(await tab.page.text()).toContain('Hello, ada!');
  });

  test('a session signed as expired gets that verdict, and Flask starts with an empty session', async () => {
    const { tab, panel } = await editing('/login', 'expired.localhost');
    await panel.eval(() => {
      const choice = [...document.querySelectorAll('select')].find(({ options }) =>
        [...options].some(({ value }) => value === 'ended'),
      );
      if (choice) choice.value = 'ended';
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await write(panel);
    await verdicts(panel, 'too-old');
    // Flask's lifetime is an hour here, which a cookie without expiry does not reveal: 31 days have passed for both.
    await tab.navigate(site.url('/', 'expired.localhost'));
    expect(await tab.page.text()).toContain('Hello, nobody!');
  });

  const attributes: readonly (readonly [what: string, attributes: string, path: string])[] = [
    ['a host-only cookie', 'Path=/; HttpOnly', '/'],
    ['a cookie of a domain', 'Path=/; Domain=flags.localhost; SameSite=Lax', '/'],
    ['a Secure cookie', 'Path=/; Secure; HttpOnly; SameSite=Strict', '/'],
    ['a Partitioned cookie', 'Path=/; Secure; SameSite=None; Partitioned', '/'],
    ['a cookie under a path', 'Path=/app; Max-Age=5000', '/app/'],
  ];
  test.each(attributes)('%s keeps all its attributes', async (what, given, path) => {
    const host = `${what.replaceAll(' ', '-').toLowerCase()}.flags.localhost`;
    await world.browser.grant(['flags.localhost']);
    const { tab, panel } = await world.panelOn(site.url(`/cookie?with=${encodeURIComponent(given)}`, host));
    await tab.navigate(site.url(path, host));
    await startEditing(panel);
    const [before] = await tab.jar('session');
    expect(before).toBeDefined();
    await panel.enter({ role: 'textbox', name: 'Value of user_id' }, '2');
    await write(panel);
    const [after, ...others] = await tab.jar('session');
    expect(others).toEqual([]);
    expect({ ...after, value: '' }).toEqual({ ...before, value: '' });
    expect(after?.value).not.toBe(before?.value);
    // Flask reads what was written. Over http it receives a Secure cookie only on localhost, which both browsers trust.
    await tab.reload();
    expect(await tab.page.text()).toContain('Hello, grace!');
    await panel.click({ role: 'button', name: 'Undo the write' });
    await panel.waitForText('Undone: the old cookie is back.');
    expect(await tab.jar('session')).toEqual([before]);
    // Leaves nothing for the next host below the same domain.
    await tab.page.eval(() => (document.cookie = 'session=; Path=/; Domain=flags.localhost; Max-Age=0'));
  });

  test('writing a permanent session extends its expiry by the app’s lifetime, an hour, from now', async () => {
    const { tab, panel } = await editing('/remember', 'remember.localhost');
    await panel.enter({ role: 'textbox', name: 'Value of user_id' }, '2');
    await write(panel);
    const [cookie] = await tab.jar('session');
    const lasts = (cookie?.expires ?? 0) - Date.now() / 1000;
    expect(lasts / 60).toBeGreaterThan(59);
    expect(lasts / 60).toBeLessThanOrEqual(60);
  });

  test('a session in a private window is written to that window’s jar', async () => {
    await world.browser.grant(['private-edit.localhost']);
    const hidden = world.closing(await world.browser.privateTab(site.url('/login', 'private-edit.localhost')));
    await writesOwnJar(hidden, 'private-edit.localhost');
  });

  test.runIf(world.name === 'firefox')('a session of a container is written to the jar of that container', async () => {
    await world.browser.grant(['container-edit.localhost']);
    const contained = world.closing(await world.browser.containerTab(site.url('/login', 'container-edit.localhost')));
    await writesOwnJar(contained, 'container-edit.localhost');
  });

  const writesOwnJar = async (tab: Tab, host: string) => {
    const normal = await world.open(site.url('/login', host));
    await tab.activate();
    const panel = await tab.openPanel();
    await startEditing(panel);
    const [before] = await tab.jar('session');
    expect(before?.store).not.toBe(world.name === 'firefox' ? '0 0' : '0');
    await panel.enter({ role: 'textbox', name: 'Value of user_id' }, '2');
    await write(panel);
    const [after, ...others] = await tab.jar('session');
    expect(others).toEqual([]);
    expect({ ...after, value: '' }).toEqual({ ...before, value: '' });
    await tab.navigate(site.url('/', host));
    expect(await tab.page.text()).toContain('Hello, grace!');
    await normal.navigate(site.url('/', host));
    expect(await normal.page.text()).toContain('Hello, ada!');
  };

  test('a session of 5 kB is blocked before anything is written, with its size', async () => {
    const { tab, panel } = await editing('/login', 'large.localhost');
    const before = await tab.jar('session');
    await panel.click({ role: 'button', name: 'Python' });
    await typeInto(panel, '.edit-text textarea', `{'noise': ${JSON.stringify(noise(5000))}}`);
    await panel.waitForText(
      /Name and value take [45],\d{3} bytes; browsers drop cookies above 4,096. Nothing was written./,
    );
    expect(
      await panel.eval(
        () =>
          [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Write the cookie')
            ?.disabled,
      ),
    ).toBe(true);
    expect(await tab.jar('session')).toEqual(before);
  });

  test('when the server writes during an edit, both versions are kept until the person decides', async () => {
    const { tab, panel } = await editing('/login', 'meanwhile.localhost');
    await panel.enter({ role: 'textbox', name: 'Value of user_id' }, '2');
    await tab.page.eval(() => fetch('/set?cart=tea').then((response) => response.text()));
    await panel.waitForText('The session changed while you were editing it.');
    await panel.click({ role: 'button', name: 'Merge both' });
    await panel.waitFor(() => [...document.querySelectorAll('textarea')].some(({ value }) => value === 'tea'));
    await write(panel);
    await tab.navigate(site.url('/', 'meanwhile.localhost'));
    expect(await tab.page.text()).toContain("Hello, grace! ['cart', 'seen', 'user_id']");
  });

  test('when the server deletes the session during an edit, the edits survive and can be written', async () => {
    const { tab, panel } = await editing('/login', 'deleted.localhost');
    await panel.enter({ role: 'textbox', name: 'Value of user_id' }, '2');
    await tab.deleteCookie({ name: 'session', host: 'deleted.localhost', path: '/' });
    await panel.waitForText('The session changed while you were editing it.');
    await panel.click({ role: 'button', name: 'Keep mine' });
    await write(panel);
    await tab.navigate(site.url('/', 'deleted.localhost'));
    expect(await tab.page.text()).toContain('Hello, grace!');
  });

  test('on a remote host, writing first asks and names the host', async () => {
    const { tab, panel } = await editing('/login', 'other.test');
    await panel.enter({ role: 'textbox', name: 'Value of user_id' }, '2');
    await panel.click({ role: 'button', name: 'Write the cookie' });
    await panel.waitForText('Write a session to other.test?');
    await panel.click({ role: 'button', name: 'Write to other.test' });
    await panel.waitForText('Cookie written.');
    await tab.navigate(site.url('/', 'other.test'));
    expect(await tab.page.text()).toContain('Hello, grace!');
  });

  // Firefox does not enforce the prefix rules on extensions, so the cookie is simply written there.
  test.runIf(world.name === 'chromium')('what the browser refuses is told with the rule', async () => {
    const { tab, panel } = await world.panelOn(site.url('/', 'refused.localhost'));
    await panel.resize(1000, 800);
    await panel.click({ role: 'button', name: 'New session' });
    await giveKeys(panel, 'editing-key');
    await panel.enter({ role: 'textbox', name: 'Cookie name' }, '__Host-session');
    await panel.click({ role: 'button', name: 'Create' });
    await panel.enter({ role: 'textbox', name: 'New key in the session' }, 'user_id');
    await panel.press('Enter');
    await panel.click({ role: 'button', name: 'Write the cookie' });
    await panel.waitForText('The browser rejected the cookie: names with __Host- need');
    expect(await tab.jar('session')).toEqual([]);
  });

  test('one click switches to a saved session and re-signs it; saved sessions are stored on disk only if ticked', async () => {
    const { tab, panel } = await editing('/login', 'kept-session.localhost');
    await panel.click('.saved summary');
    await panel.enter({ role: 'textbox', name: 'Name' }, 'ada');
    await panel.click({ role: 'button', name: /^Save$/ });
    await panel.enter({ role: 'textbox', name: 'Value of user_id' }, '2');
    await write(panel);
    await panel.click({ role: 'button', name: /^Close$/ });
    await panel.click({ role: 'button', name: 'Use ada' });
    await panel.waitForText('Switched to ada', 'Cookie written.');
    await tab.navigate(site.url('/', 'kept-session.localhost'));
    expect(await tab.page.text()).toContain('Hello, ada!');
    expect(await storedOnDisk(tab)).not.toContain('user_id');
    await panel.click({ role: 'checkbox', name: 'Remember saved sessions after the browser closes' });
    const disk = await until(async () => (await storedOnDisk(tab)).includes('user_id') && storedOnDisk(tab), {
      what: 'the saved session on disk',
    });
    expect(disk).not.toContain('editing-key');
  });

  test('everything in the editor works by keyboard: start, edit, add, change type, undo, sign, write, undo the write, copy, save, switch, close', async () => {
    const { tab, panel } = await world.panelOn(site.url('/login', 'keyboard.localhost'));
    await panel.resize(1000, 800);
    await row(panel, 'user_id');
    // The key is typed after a click into its field; from here on no pointer is used.
    await giveKeys(panel, 'editing-key');
    await verdicts(panel, 'signed-by-current-key');
    const [before] = await tab.jar('session');
    const press = pressing(panel);

    await tabTo(panel, 'Edit');
    await press('Enter');
    await panel.waitFor(() => document.activeElement?.matches('.edit'));
    await tabTo(panel, 'Value of user_id');
    await press('Control+a', '2');
    await tabTo(panel, 'New key in the session');
    await press(...'admin', 'Enter');
    await panel.waitFor(() => document.querySelector('[aria-label="Type of admin"]'));
    await press('Control+z');
    await panel.waitFor(() => !document.querySelector('[aria-label="Type of admin"]'));
    await press(...'flag', 'Enter');
    await tabTo(panel, 'Type of flag', 'Shift+Tab');
    await press(...'bool');
    await panel.waitFor(() => document.querySelector('select[aria-label="Value of flag"]'));
    await tabTo(panel, 'Value of flag');
    await press('ArrowUp');
    await tabTo(panel, 'Remove seen');
    await press('Enter');
    await panel.waitForText(/\+1\s+~1\s+−1/);
    await tabTo(panel, 'Write the cookie');
    await press('Enter');
    await panel.waitForText('Cookie written.');
    await tab.navigate(site.url('/', 'keyboard.localhost'));
    expect(await tab.page.text()).toContain("Hello, grace! ['flag', 'user_id']");

    await tabTo(panel, 'Undo the write');
    await press('Enter');
    await panel.waitForText('Undone: the old cookie is back.');
    expect(await tab.jar('session')).toEqual([before]);
    expect(await named(panel)).toBe('Write the cookie');
    await tabTo(panel, 'Saved sessions');
    await press('Enter');
    await tabTo(panel, 'Name');
    await press(...'grace', 'Enter');
    await panel.waitFor(() => document.querySelector('[aria-label="Use grace"]'));
    await tabTo(panel, 'Discard changes', 'Shift+Tab');
    await press('Enter');
    await panel.waitFor(() => document.activeElement?.textContent === 'Edit');
    await tabTo(panel, 'Use grace');
    await press('Enter');
    await panel.waitForText('Switched to grace', 'Cookie written.');
    await tab.reload();
    expect(await tab.page.text()).toContain("Hello, grace! ['flag', 'user_id']");

    await tabTo(panel, 'Copy as');
    await press('Enter');
    await panel.waitFor(() => document.activeElement?.role === 'menuitem');
    await press('Escape');
    await panel.waitFor(() => document.activeElement?.ariaLabel === 'Copy as');
    await tabTo(panel, 'Timestamp');
    await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await panel.waitFor(() => [...document.querySelectorAll('select')].some(({ value }) => value === 'ended'));
    await tabTo(panel, 'Write the cookie');
    await press('Enter');
    await verdicts(panel, 'too-old');
    await tabTo(panel, 'Close');
    await press('Enter');
    await panel.waitFor(() => document.activeElement?.textContent === 'Edit');
    expect(await panel.axe()).toEqual([]);
  });

  test('a new session on a remote host can be created and written as Python by keyboard alone', async () => {
    const { tab, panel } = await world.panelOn(site.url('/', 'new.test'));
    const press = pressing(panel);
    await panel.waitForText('No session on new.test');
    await tabTo(panel, 'New session');
    await press('Enter');
    await tabTo(panel, 'Secret key', 'Shift+Tab');
    await press(...'editing-key');
    await tabTo(panel, 'Create');
    await press('Enter');
    await panel.waitFor(() => document.querySelector('.edit'));
    await tabTo(panel, 'Python');
    await press('Enter');
    await tabTo(panel, 'The session as a Python literal');
    await press('Control+a', ..."{'user_id': 2}");
    await tabTo(panel, 'Write the cookie');
    await press('Enter');
    await panel.waitForText('Write a session to new.test?');
    expect(await named(panel)).toBe('Write to new.test');
    await press('Enter');
    await panel.waitForText('Cookie written.');
    await tab.navigate(site.url('/', 'new.test'));
    expect(await tab.page.text()).toContain('Hello, grace!');
  });

  test('a new session can be created on a site without one', async () => {
    const { tab, panel } = await world.panelOn(site.url('/', 'nothing.localhost'));
    await panel.resize(1000, 800);
    await panel.waitForText('No session on nothing.localhost');
    await panel.click({ role: 'button', name: 'New session' });
    await giveKeys(panel, 'editing-key');
    await panel.click({ role: 'button', name: 'Create' });
    await panel.click({ role: 'button', name: 'Python' });
    await typeInto(panel, '.edit-text textarea', "{'user_id': 2}");
    await write(panel);
    await verdicts(panel, 'signed-by-current-key');
    await tab.navigate(site.url('/', 'nothing.localhost'));
    expect(await tab.page.text()).toContain('Hello, grace!');
    const [cookie] = await tab.jar('session');
    expect(cookie).toMatchObject({
      name: 'session',
      path: '/',
      httpOnly: true,
      secure: false,
      hostOnly: true,
      expires: null,
    });
  });
});

async function write(panel: PageView): Promise<void> {
  await panel.click({ role: 'button', name: 'Write the cookie' });
  await panel.waitForText('Cookie written.');
}

const pressing =
  (panel: PageView) =>
  async (...keys: readonly string[]) => {
    for (const key of keys) await panel.press(key);
  };

/** The name of the focused element, as it is read out. */
const named = (panel: PageView) =>
  panel.eval(() => {
    const held = document.activeElement;
    const label = (held as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return held?.ariaLabel ?? label ?? held?.textContent ?? '';
  });

/** By the Tab key, as often as it takes. */
async function tabTo(panel: PageView, name: string, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 150 && (await named(panel)) !== name; stops += 1) await panel.press(key);
  expect(await named(panel)).toBe(name);
}

async function startEditing(panel: PageView): Promise<void> {
  await panel.resize(1000, 800);
  await row(panel, 'user_id');
  await giveKeys(panel, 'editing-key');
  await verdicts(panel, 'signed-by-current-key');
  await panel.click({ role: 'button', name: /^Edit$/ });
  await panel.waitFor(() => document.querySelector('.edit'));
}

/** Like a paste: one input event for everything. */
async function typeInto(panel: PageView, selector: string, text: string): Promise<void> {
  await panel.waitFor((wanted) => document.querySelector(wanted), selector);
  await panel.eval(
    (wanted, value) => {
      const field = document.querySelector<HTMLTextAreaElement>(wanted);
      if (!field) return;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';

/** Text that hardly compresses, the same each time. */
function noise(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    // Park and Miller's generator.
    state = (state * 48_271) % (2 ** 31 - 1);
    return letters.charAt(state % letters.length);
  }).join('');
}

/** What the extension keeps on disk, queried in the popup. */
async function storedOnDisk(tab: Tab): Promise<string> {
  const popup = await tab.openPopup();
  try {
    return await popup.eval(async () => JSON.stringify(await (globalThis as any).chrome.storage.local.get(null)));
  } finally {
    await popup.close();
  }
}
