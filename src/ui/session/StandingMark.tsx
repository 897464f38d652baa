import type { FormatName } from '../../formats/index.ts';
import type { Standing } from '../../site/standing.ts';
import * as words from '../words/standing.ts';

/** Marks, of several cookies of one name, the one that the framework reads, and the others. */
export function StandingMark({ standing, format }: { standing: Standing | null; format: FormatName }) {
  if (standing?.code === 'not-read') return <span class="chip">{words.notRead}</span>;
  return standing?.code === 'read' && standing.isOneOfSeveral ? <span class="chip">{words.readBy(format)}</span> : null;
}
