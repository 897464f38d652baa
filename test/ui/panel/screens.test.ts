// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import * as access from '../../../src/ui/words/access.ts';
import * as data from '../../../src/ui/words/data.ts';
import * as keys from '../../../src/ui/words/keys.ts';
import * as noSession from '../../../src/ui/words/no-session.ts';
import * as page from '../../../src/ui/words/page.ts';
import * as payload from '../../../src/ui/words/payload.ts';
import * as verdict from '../../../src/ui/words/verdict.ts';
import { openPanel, rules } from '../open-panel.ts';

describe('the panel', () => {
  test('says that it is reading, and that a page has no site', async () => {
    await openPanel('loading').findByText(page.loading);
    await openPanel('no-site').findByText(page.noSite);
  });

  test('asks for access to the site, or to all sites, in the click itself', async () => {
    const { press, host, queryByText } = openPanel('no-access');
    await press(access.allowSite('shop.example.com'));
    await press(access.allowAll);
    expect(host.calls.access).toEqual([{ kind: 'site' }, { kind: 'all' }]);
    expect(queryByText(access.opensPage)).toBeNull();
  });

  test('says that Firefox asks in a tab of its own', async () => {
    await openPanel('no-access-firefox').findByText(access.opensPage);
  });

  test('names the cookies that are no sessions, and asks for hidden parent domains', async () => {
    const { findByText, press, host } = openPanel('no-session');
    await findByText(noSession.noSessionTitle('shop.example.com'));
    for (const name of ['_ga', 'theme', 'visitor']) await findByText(name);
    await press(access.allowDomains(['example.com']));
    expect(host.calls.access).toEqual([{ kind: 'hosts', hosts: ['example.com'] }]);
  });

  test('says that there are no cookies at all, and that the browser may have blocked one', async () => {
    await openPanel('no-cookies').findByText(noSession.noCookies);
    expect(noSession.noCookies).toContain('the browser blocked its Set-Cookie');
  });

  test('takes a secret key before there is a session', async () => {
    const { findByLabelText, type, settings } = openPanel('no-cookies');
    await findByLabelText(keys.secretKey);
    await type(keys.secretKey, 'your_secret_key');
    await waitFor(() => expect(settings().secrets).toBe('your_secret_key'));
  });

  test('calls a bare ID probably a session on the server, and a signed one that', () => {
    expect(verdict.verdictTitle('flask-session', 'no-signature-in-this-format')).toBe(
      'Probably a session kept on the server',
    );
    expect(data.onServerTitle(false)).toBe('The data is probably on the server');
    expect(data.onServerTitle(true)).toBe('The data is on the server');
  });

  test('tells a private window and a container', async () => {
    await openPanel('private').findByText(page.jarLabel({ storeId: '1', kind: 'private', label: null }) ?? '');
    await openPanel('two-paths').findByText(page.jarLabel({ storeId: 'c', kind: 'container', label: 'Work' }) ?? '');
  });

  test('takes the theme of devtools', () => {
    const { host } = openPanel('no-cookies');
    expect(document.documentElement.dataset['theme']).toBe('light');
    host.setTheme('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });
});

describe('the verdict', () => {
  test.each([
    ['no-key', 'no-key-given'],
    ['accepted', 'signed-by-current-key'],
    ['accepted-fallback', 'signed-by-fallback-key'],
    ['wrong-key', 'signed-with-another-key'],
    ['too-old', 'too-old'],
    ['from-the-future', 'from-the-future'],
    ['server-error', 'payload-cannot-be-loaded'],
    ['no-mapping', 'payload-is-no-mapping'],
    ['on-server-bare', 'no-signature-in-this-format'],
  ])('of the state %s is %s, with a link to the documentation', async (state, rule) => {
    const { root, findAllByRole } = openPanel(state);
    await rules(root, rule);
    const links = await findAllByRole('link');
    expect(links[0]?.getAttribute('href')).toMatch(/^https:\/\//);
  });

  test('turns when the lifetime is over, without anybody’s doing', async () => {
    const { root, host } = openPanel('short-lifetime');
    await rules(root, 'signed-by-current-key');
    host.tick(38);
    await rules(root, 'signed-by-current-key');
    host.tick(1);
    await rules(root, 'too-old');
  });

  test('leads from the missing key to the field for it', async () => {
    const { press, findByRole } = openPanel('no-key');
    const field = await findByRole('textbox', { name: keys.secretKey });
    await press(verdict.giveKey);
    expect(document.activeElement).toBe(field);
  });
});

describe('the data', () => {
  test('that is on the server is named by its id', async () => {
    const { findByText } = openPanel('on-server-bare');
    await findByText(data.onServerTitle(false));
    await findByText(/^session:xQ2vK7/);
  });

  test('that cannot be decoded says why', async () => {
    await openPanel('server-error').findByText(payload.undecodableTitle);
  });

  test('that is empty, or names a key twice, says so', async () => {
    await openPanel('empty').findByText(data.emptySession);
    await openPanel('duplicates').findByText(data.duplicateKeys(['a']));
  });

  test('that the server changed is summed up, and marked in the tree', async () => {
    const { findByText, findAllByRole } = openPanel('changed');
    await findAllByRole('treeitem');
    await findByText(/visits/);
  });

  test('of several cookies stands under each cookie’s name, others are counted', async () => {
    const { findByRole, findByText } = openPanel('several-formats');
    for (const name of ['shop_session', 'session', 'sessionid']) await findByRole('article', { name });
    fireEvent.click(await findByText(noSession.otherCookies(2)));
    await findByText('sid');
  });
});
