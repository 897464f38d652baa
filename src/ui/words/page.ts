import type { Jar } from '../../site/snapshot.ts';

export const panelTitle = 'Flask Session';
export const loading = 'Reading the cookies of this tab…';
export const noSiteTitle = 'No site here';
export const noSite =
  'This tab shows a page of the browser itself, or a file. Open a site, and its session appears here.';

export const jarLabel = (jar: Jar): string | null => {
  if (jar.kind === 'private') return 'Private window';
  if (jar.kind === 'container') return jar.label === null ? 'Container' : `Container: ${jar.label}`;
  return null;
};
