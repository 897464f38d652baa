import { type FormatName, formats } from '../formats/index.ts';
import type { Preset } from '../formats/format.ts';

/** A format's own signer settings, by a name that people know. */
export type KnownPreset = Preset & { readonly format: FormatName };

/** In the order of the formats, each followed by those that extend its framework. */
export const presets: readonly KnownPreset[] = formats
  .filter((format) => format.extends === undefined)
  .flatMap((format) => [format, ...formats.filter((one) => one.extends === format.name)])
  .flatMap(({ name, presets: all }) => all.map((preset) => ({ ...preset, format: name })));
