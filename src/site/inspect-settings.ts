import type { InspectSettings } from '../inspect/inspect-cookie.ts';
import type { KeptKey, SiteSettings } from './settings.ts';

/** A site's settings as `inspectCookie` takes them. */
export function inspectSettings({
  keys,
  override,
  signers,
  lifetimes,
  epoch,
}: Pick<SiteSettings, 'keys' | 'override' | 'signers' | 'lifetimes' | 'epoch'>): InspectSettings {
  return { keys: keys.map(keyBytes), override, signers, lifetimes, epoch };
}

/** The raw bytes of a key: storage and messages hold them as numbers. */
export function keyBytes({ bytes }: Pick<KeptKey, 'bytes'>): Uint8Array {
  return Uint8Array.from(bytes);
}
