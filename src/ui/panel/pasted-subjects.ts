import { inspectCookie } from '../../inspect/inspect-cookie.ts';
import type { readPasted } from '../../paste/read-pasted.ts';
import { inspectSettings } from '../../site/inspect-settings.ts';
import type { SiteSettings } from '../../site/settings.ts';
import type { Subject } from '../view/subject.ts';

/** What was pasted, read like cookies of this site. */
export function pastedSubjects(read: ReturnType<typeof readPasted>, settings: SiteSettings): Subject[] {
  if (!read.ok) return [];
  const options = inspectSettings(settings);
  return read.value
    .map(({ name, value }, index) => ({
      id: `pasted ${index}`,
      name,
      cookie: null,
      standing: null,
      inspection: inspectCookie({ name, value }, options),
    }))
    .filter(({ inspection }) => inspection.candidates.length > 0);
}
