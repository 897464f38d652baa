import type { ResponseEvent } from '../timeline/event.ts';

type PageLoad = Pick<ResponseEvent, 'url' | 'at'>;

/**
 * When the tab went to a page: as its headers came. Firefox's devtools tell of a page so late that the next one may be asked for
 * already.
 */
export function createPageTimes() {
  let loading: readonly PageLoad[] = [];
  let shownAt = 0;
  return {
    /** Notes the answer to a request of the tab itself. */
    note: ({ url, at }: PageLoad): void => {
      loading = [...loading, { url, at }];
    },
    /** Unix ms; to be asked once for each page that devtools tell of. */
    timeOf(url: string): number {
      // One whose page was told of before its headers is over.
      const index = loading.findIndex((page) => page.at > shownAt && page.url === url.replace(/#.*/, ''));
      shownAt = loading[index]?.at ?? Date.now();
      loading = loading.slice(index + 1);
      return shownAt;
    },
  };
}
