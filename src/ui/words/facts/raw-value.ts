import type { Part } from '../../../session/facts.ts';

export const raw = 'Raw value';
export const copyRaw = 'Copy';
export const rawName = 'the raw value';

export const partLabels: Readonly<Record<Exclude<Part['kind'], 'separator'>, string>> = {
  payload: 'payload',
  timestamp: 'timestamp',
  signature: 'signature',
  id: 'ID',
};
