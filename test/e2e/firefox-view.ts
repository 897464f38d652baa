import { writeFile } from 'node:fs/promises';
import type { ViewDriver } from './driver.ts';
import { helpers, type ContentTarget } from './firefox-helpers.ts';
import type { Marionette } from './marionette.ts';

/** A document in Firefox, reached through frame scripts: Marionette itself only switches to tabs, not to popups and panels. */
export function firefoxView(client: Marionette, place: ContentTarget): ViewDriver {
  const inContentOf = (source: string) =>
    client.inBrowser((at: ContentTarget, script: string) => inContent(at, script), [place, source], helpers);
  return {
    eval: async (expression) => {
      // A sandbox over the page's own global without Xray wrappers, so that the expression sees what the page's scripts see.
      const json = await inContentOf(`
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, sameZoneAs: content, wantXrays: false });
        return await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`)}, sandbox);`);
      return json === undefined ? undefined : JSON.parse(json);
    },
    clickAt: async (x, y) => {
      await client.inBrowser((at: ContentTarget) => browserOf(at).focus(), [place], helpers);
      await inContentOf(`
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {}); `);
    },
    press: async (key) => {
      await client.inBrowser((at: ContentTarget) => browserOf(at).focus(), [place], helpers);
      await inContentOf(pressing(key));
    },
    resize: async (width, height) => {
      await client.inBrowser(setSize, [place, width, height], helpers);
      await client.inBrowser(
        (at: ContentTarget, w: number) =>
          wait(async () => (await inContent(at, 'return content.innerWidth')) === w, `a width of ${w}`),
        [place, width],
        helpers,
      );
    },
    screenshot: async (file) => writeFile(file, Buffer.from(await client.inBrowser(draw, [place], helpers), 'base64')),
    gone: () =>
      client.inBrowser((at: ContentTarget) => !browserOf(at)?.browsingContext?.currentWindowGlobal, [place], helpers),
    close: () => client.inBrowser(closePlace, [place], helpers),
  };
}

/** A frame script that types one key with its modifiers through the text input processor, like a keyboard. */
function pressing(key: string): string {
  const [last = '', ...modifiers] = key === '+' ? ['+'] : key.split('+').toReversed();
  return `
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!processor.beginInputTransactionForTests(content)) throw new Error('no input transaction');
    const event = (key) => new content.KeyboardEvent('', { key });
    for (const modifier of ${JSON.stringify(modifiers)}) processor.keydown(event(modifier));
    processor.keydown(event(${JSON.stringify(last)}));
    processor.keyup(event(${JSON.stringify(last)}));
    for (const modifier of ${JSON.stringify(modifiers)}) processor.keyup(event(modifier));`;
}

/** A docked toolbox has the window's size and a popup has the size of its content, so only the toolbox can be resized. */
function setSize(place: ContentTarget, width: number, height: number): void {
  const { style } = browserOf(place);
  Object.assign(style, { width: `${width}px`, minWidth: `${width}px`, maxWidth: `${width}px` });
  Object.assign(style, { height: `${height}px`, minHeight: `${height}px`, maxHeight: `${height}px` });
}

async function draw(place: ContentTarget): Promise<string> {
  const browser = browserOf(place);
  // At first, a popup has no size, and nothing of it can be drawn.
  const bitmap = await wait(
    () => browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white').catch(() => null),
    'something to draw',
  );
  const canvas = windowOf(browser).document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}

async function closePlace(place: ContentTarget): Promise<void> {
  const tab = tabOf(place.tab);
  if (place.kind === 'tab') windowOf(tab).gBrowser.removeTab(tab);
  if (place.kind === 'panel') await toolboxes().closeToolboxForTab(tab);
  if (place.kind === 'popup') {
    browserOf(place)?.closest('panel')?.hidePopup();
    await wait(() => !browserOf(place), 'the popup to close');
  }
}
