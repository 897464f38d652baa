// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import * as cookie from '../../../src/ui/words/facts/cookie.ts';
import * as expiry from '../../../src/ui/words/facts/expiry.ts';
import * as raw from '../../../src/ui/words/facts/raw-value.ts';
import * as signature from '../../../src/ui/words/facts/signature.ts';
import * as signer from '../../../src/ui/words/facts/signer.ts';
import * as keys from '../../../src/ui/words/keys.ts';
import * as tree from '../../../src/ui/words/tree.ts';
import { openPanel, type OpenPanel, rules } from '../open-panel.ts';

describe('the clocks', () => {
  test('tell until when the framework accepts and the browser keeps the cookie', async () => {
    const { findByText } = openPanel('accepted');
    await findByText(expiry.acceptedUntil('flask', 'accepted'));
    await findByText(expiry.untilClose);
  });

  test('ask what a time before 2011 means, and keep the answer', async () => {
    const { findByRole, settings } = openPanel('legacy');
    const later = await findByRole('radio', { name: new RegExp(expiry.epoch2011) });
    fireEvent.click(later);
    await waitFor(() => expect(settings().epoch).toBe('2011'));
  });
});

const lifetime = (panel: OpenPanel) => panel.findByRole('textbox', { name: expiry.lifetimeSetting('flask') });

describe('the lifetime', () => {
  test('is changed as people write durations, and decides the verdict', async () => {
    const panel = openPanel('accepted-types');
    await rules(panel.root, 'signed-by-current-key');
    fireEvent.change(await lifetime(panel), { target: { value: 'timedelta(days=2)' } });
    await rules(panel.root, 'too-old');
    expect(panel.settings().lifetimes).toEqual({ flask: 172_800 });
    await panel.press(expiry.lifetimeReset);
    await rules(panel.root, 'signed-by-current-key');
    expect(panel.settings().lifetimes).toEqual({});
  });

  test('names its source: the framework’s default, or the cookie’s expiry', async () => {
    const usual = openPanel('accepted');
    await usual.findByText(expiry.lifetimeSource('flask', 'default'));
    await usual.findByText(/Flask accepts it for 31 days by default\./);
    const told = openPanel('half-hour');
    await told.findByText(expiry.lifetimeSource('flask', 'cookie'));
    await told.findByText(/Flask accepts it for 30 min, as the cookie’s expiry tells\./);
    await waitFor(async () => expect(await lifetime(told)).toHaveProperty('value', '30 min'));
    fireEvent.change(await lifetime(told), { target: { value: '60' } });
    await told.findByText(/Flask accepts it for 1 min\./);
    expect(told.queryByText(expiry.lifetimeSource('flask', 'cookie'))).toBeNull();
  });

  test('that is no duration says how to write one, and changes nothing', async () => {
    const panel = openPanel('accepted');
    const field = await lifetime(panel);
    fireEvent.input(field, { target: { value: 'soon' } });
    await panel.findByText(expiry.lifetimeBad);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(field, { target: { value: 'soon' } });
    expect(panel.settings().lifetimes).toEqual({});
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(panel.queryByText(expiry.lifetimeBad)).toBeNull());
  });
});

describe('the signer', () => {
  test('is changed field by field, and each change counts at once', async () => {
    const panel = openPanel('accepted');
    fireEvent.click(await panel.findByText(signer.signerSettings));
    await panel.type(signer.salt, 'another-salt');
    await rules(panel.root, 'signed-with-another-key');
    await panel.findByText(signature.ownSettings);
    await waitFor(() =>
      expect(panel.settings().signers).toMatchObject([{ name: 'session', signer: { salt: 'another-salt' } }]),
    );
    await panel.press(signer.backToPreset);
    await rules(panel.root, 'signed-by-current-key');
    expect(panel.settings()).toMatchObject({ override: null, signers: [] });
  });

  test('says that a letter is no separator', async () => {
    const panel = openPanel('accepted');
    fireEvent.click(await panel.findByText(signer.signerSettings));
    await panel.type(signer.separator, 'x');
    await panel.findByText(signer.separatorBad);
  });

  test('is found by trying, and used from then on', async () => {
    const panel = openPanel('own-signer');
    await rules(panel.root, 'wrong-signature-length');
    await panel.press(signer.findSettings);
    await rules(panel.root, 'signed-by-current-key');
    expect(panel.settings().signers).toMatchObject([{ name: 'session', signer: { salt: 'cookie-session' } }]);
  });

  test('is looked for until that is stopped', async () => {
    const panel = openPanel('wrong-key');
    // Enough keys that the search is still running when it is stopped.
    await panel.type(keys.secretKey, Array.from({ length: 60 }, (_, index) => `wrong key ${index}`).join('\n'));
    await panel.press(signer.findSettings);
    await panel.press(signer.stop);
    await panel.findByRole('button', { name: signer.findSettings });
    await rules(panel.root, 'signed-with-another-key');
  });
});

describe('the cookie', () => {
  test('shows its attributes as the jar holds them', async () => {
    const { findByText, findAllByText } = openPanel('accepted-types');
    await findByText(cookie.cookieFacts);
    await findByText(cookie.sameSite.lax);
    await findAllByText(cookie.yes);
    await findByText(cookie.partition(null), { selector: '.break' });
  });

  test('is shown as it is sent, and copied', async () => {
    const panel = openPanel('accepted');
    await panel.findByText(raw.partLabels.signature);
    await panel.press(raw.copyRaw);
    await waitFor(() => expect(panel.host.calls.copied).toHaveLength(1));
    expect(panel.root.textContent).toContain(panel.host.calls.copied[0]);
  });

  test('that is long is folded, and unfolds', async () => {
    const panel = openPanel('nasty');
    const unfold = await panel.findByRole('button', { expanded: false, name: /^Show all/ });
    fireEvent.click(unfold);
    await panel.findByRole('button', { expanded: true, name: tree.showLess });
  });
});
