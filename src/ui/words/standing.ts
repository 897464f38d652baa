import type { FormatName } from '../../formats/index.ts';
import type { Cookie } from '../../jar/cookie.ts';
import type { Standing } from '../../site/standing.ts';
import { wordsOf } from './format.ts';
import { notSent } from './not-sent.ts';
import { visible } from './visible.ts';

/** What is said of a cookie that the framework isn’t sent, or doesn’t read, in place of what it would make of it. */
export function standingTitle(format: FormatName, standing: Exclude<Standing, { code: 'read' }>): string {
  const { framework, thing } = wordsOf(format);
  if (standing.code === 'of-another-app') return `Probably the ${thing} of another app`;
  return standing.code === 'not-sent'
    ? `${framework} isn’t sent this ${thing} on this page`
    : `${framework} doesn’t read this ${thing}`;
}

/** Why, as a sentence. */
export function standingReason(format: FormatName, standing: Exclude<Standing, { code: 'read' }>): string {
  if (standing.code === 'not-sent') return capitalized(notSent(standing.rule));
  if (standing.code === 'of-another-app') return `Your key signs ${visible(standing.signed.name)}, not this one.`;
  return `The browser sends two cookies of this name; ${wordsOf(format).framework} reads the one at ${placeOf(standing.read)}.`;
}

/** The mark of a cookie whose name appears more than once. */
export const readBy = (format: FormatName) => `read by ${wordsOf(format).framework}`;
export const notRead = 'not read';

/** `.shop.test/`: the dot is of a cookie that subdomains get too. */
const placeOf = ({ domain, hostOnly, path }: Cookie) => `${hostOnly ? '' : '.'}${domain}${visible(path)}`;

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
