import type { ResponseEvent } from '../timeline/event.ts';

type PageLoad = Pick<ResponseEvent, 'url' | 'at'>;

/** Requests of a page's frames come soon after its own. */
const mostRecent = 20;

/**
 * Says when the tab went to a page: when the page's headers arrived. Firefox's devtools report a page so late that the tab may have
 * requested the next one already.
 */
export function createPageTimes() {
  let recent: readonly PageLoad[] = [];
  let loading: readonly PageLoad[] = [];
  let shownAt = 0;
  return {
    /** Notes the response to a request of the tab itself. */
    note: ({ url, at }: PageLoad): void => {
      loading = [...loading, { url, at }];
      recent = [...recent, { url, at }].slice(-mostRecent);
    },
    /** The page that the tab showed at this time, so far as its request was seen; for the requests of its frames. */
    pageAt: (at: number): string | null => recent.findLast((page) => page.at <= at)?.url ?? null,
    /** When the tab went to the page, in Unix ms. Call it once for each page that devtools report. */
    timeOf(url: string): number {
      // Skip loads older than the page last reported.
      const index = loading.findIndex((page) => page.at > shownAt && page.url === url.replace(/#.*/, ''));
      shownAt = loading[index]?.at ?? Date.now();
      loading = loading.slice(index + 1);
      return shownAt;
    },
  };
}
