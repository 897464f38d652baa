import type { Jar } from '../../site/snapshot.ts';

export const panelTitle = 'Flask Session';
export const loading = 'Reading this tab’s cookies…';
export const noSiteTitle = 'No site here';
export const noSite = 'Decant works on http and https pages. Open your site to see its session.';

export const jarLabel = (jar: Jar): string | null => {
  if (jar.kind === 'private') return 'Private window';
  if (jar.kind === 'container') return jar.label === null ? 'Container' : `Container: ${jar.label}`;
  return null;
};
