import { repr } from '../../../python/repr.ts';
import type { Engine } from '../../../jar/engine-rules.ts';
import type { Entry } from '../../../timeline/entry.ts';
import type { TimelineCopy } from '../../../timeline/file/export.ts';
import type { FileValue } from '../../../timeline/file/file-schema.ts';
import type { Decode, DecodedText } from '../../../timeline/query/filter.ts';
import { createReader } from '../../../timeline/reader.ts';
import type { Shape } from '../../../timeline/file/shape.ts';
import type { Live } from './feed.ts';
import { defaultSettings } from '../../../site/settings.ts';

/** The timeline on screen: this tab's, or one from a file. */
export type TimelineSource = {
  readonly host: string;
  readonly engine: Engine;
  /** In order of time; a live timeline changes it in place. */
  readonly entries: readonly Entry[];
  readonly decode: Decode;
  readonly dropped: () => number;
  /** What a file says about a value; null for a live timeline. */
  readonly known: (value: string) => FileValue | null;
};

export function liveSource({ host, timeline, reader }: Live, engine: Engine): TimelineSource {
  const { entries, dropped } = timeline;
  return { host, engine, entries, dropped, decode: reader.decode, known: () => null };
}

export function importedSource({ host, engine, entries, dropped, summaries }: TimelineCopy): TimelineSource {
  const reader = createReader({ ...defaultSettings, keys: [] });
  const known = (value: string) => summaries.get(value) ?? null;
  const decode = (value: string) => {
    const { raw = value, shape = null } = known(value) ?? {};
    return raw === null ? shapeText(shape) : reader.decode(raw);
  };
  return { host, engine, entries, decode, dropped: () => dropped, known };
}

/** The keys of a redacted value, each with the shape of its value. */
function shapeText(shape: Shape | null): DecodedText | null {
  if (shape === null) return null;
  const keys = (shape.entries ?? []).map(([key, part]) => [key, JSON.stringify(part)] as const);
  const text = keys.map(([key, part]) => `${repr({ type: 'str', value: key })}: ${part}`).join(', ');
  const texts = { keys: new Map(keys), text };
  return { ...texts, compared: texts, isOnServer: false };
}
