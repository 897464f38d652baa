import { signerOfCookie, type SignerChoice, withSigner } from '../../inspect/cookie-signers.ts';
import { settingsOwner, type Subject } from '../view/subject.ts';
import type { View } from '../view/view.ts';

/** The signer that the person chose for this cookie or, in an earlier version, for the whole site; null where the default applies. */
export function ownSigner({ settings }: Pick<View, 'settings'>, subject: Subject): SignerChoice | null {
  const { signers, override } = settings.value;
  return signerOfCookie(settingsOwner(subject), signers) ?? override;
}

/** Applies at once, to this cookie alone. */
export function chooseSigner(view: View, subject: Subject, choice: SignerChoice): void {
  view.edit({ signers: withSigner(view.settings.peek().signers, settingsOwner(subject), choice) });
}

export function resetSigner(view: View, subject: Subject): void {
  const { signers } = view.settings.peek();
  const isOfCookie = signerOfCookie(settingsOwner(subject), signers) !== null;
  view.edit(isOfCookie ? { signers: withSigner(signers, settingsOwner(subject), null) } : { override: null });
  view.flush();
}
