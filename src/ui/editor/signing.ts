import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { EditDocument } from '../../edit/document.ts';
import { type SigningProblem, signSession } from '../../edit/sign.ts';
import { sizeOf } from '../../jar/cookie-size.ts';
import { formatOf } from '../../formats/index.ts';
import { fail, type Result } from '../../foundation/result.ts';
import { isSameJson } from '../../foundation/same-json.ts';
import type { Candidate } from '../../inspect/inspection.ts';
import { keyBytes } from '../../site/inspect-settings.ts';
import type { View } from '../view/view.ts';
import type { EditTarget } from './target.ts';

/** The signing time of the new cookie. */
export type SigningTime =
  | { readonly kind: 'now' }
  /** Unchanged from the current cookie. */
  | { readonly kind: 'kept' }
  /** So that this many seconds of the lifetime are left; expired if negative. */
  | { readonly kind: 'left'; readonly seconds: number }
  /** Unix seconds. */
  | { readonly kind: 'chosen'; readonly at: number };

type SigningInputs = {
  readonly target: EditTarget;
  readonly document: ReadonlySignal<EditDocument>;
  /** The site's current session. */
  readonly found: ReadonlySignal<Candidate | null>;
};

/** The new cookie value: the edited session, signed with the same key and signer as before, at the chosen second. */
export function createSigning(panel: View, { target, document, found }: SigningInputs) {
  const time = signal<SigningTime>({ kind: 'now' });
  // A key that the person has forgotten since then can't sign any more.
  const key = computed(
    () => panel.settings.value.keys.find(({ bytes }) => isSameJson(bytes, target.key.bytes)) ?? null,
  );
  const lifetime = computed(
    () =>
      found.value?.lifetime ??
      panel.settings.value.lifetimes[target.format] ??
      target.lifetime ??
      formatOf(target.format).rules.lifetime,
  );
  const keptAt = computed(() => {
    const timestamp = found.value?.timestamp;
    return timestamp?.code === 'read' ? timestamp.signedAt : target.signedAt;
  });

  const timestamp = computed(() => {
    if (!target.timed) return null;
    const now = Math.floor(panel.serverNow.value);
    const chosen = time.value;
    switch (chosen.kind) {
      case 'now':
        return now;
      case 'kept':
        return keptAt.value ?? now;
      case 'left':
        return now - (lifetime.value ?? 0) + chosen.seconds;
      case 'chosen':
        return chosen.at;
    }
  });

  const signed = computed((): Result<string, SigningProblem> => {
    if (key.value === null) return fail({ code: 'no-key' });
    const { format, signer, epoch } = target;
    const payload = found.value?.payload;
    return signSession(document.value.value, {
      format,
      signer,
      epoch,
      key: keyBytes(key.value),
      timestamp: timestamp.value,
      replaces: payload?.code === 'decoded' ? (payload.packed ?? null) : null,
    });
  });

  return {
    time,
    key,
    lifetime,
    keptAt,
    timestamp,
    signed,
    /** Keeps the lifetime for the site as if the person had typed it. */
    keepLifetime: (seconds: number) => {
      const { lifetimes } = panel.settings.value;
      if (lifetimes[target.format] === seconds) return;
      panel.edit({ lifetimes: { ...lifetimes, [target.format]: seconds } });
      panel.flush();
    },
    size: computed(() => (signed.value.ok ? sizeOf(target.cookie.name, signed.value.value) : null)),
  };
}

export type SigningView = ReturnType<typeof createSigning>;
