import { expect, test } from 'vitest';
import { createRequestStages } from '../../src/recording/request-stages.ts';

const stage = {
  requestId: '1',
  tabId: 3,
  timeStamp: 100,
  method: 'GET',
  url: 'http://app.test/a',
  type: 'xmlhttprequest',
  parentFrameId: -1,
};
const asked = { ...stage, timeStamp: 100 };
const sent = {
  ...stage,
  timeStamp: 105,
  requestHeaders: [
    { name: 'cookie', value: 'a=1' },
    { name: 'Accept', value: '*/*' },
    { name: 'Sec-Fetch-Site', value: 'same-origin' },
  ],
};
const answered = {
  ...stage,
  timeStamp: 130,
  statusCode: 200,
  responseHeaders: [
    { name: 'Set-Cookie', value: 'b=2' },
    { name: 'set-cookie', value: 'c=3' },
    { name: 'vary', value: 'Cookie' },
    { name: 'Date', value: 'Mon, 23 Nov 2026 08:44:04 GMT' },
    { name: 'Access-Control-Allow-Credentials', value: 'true' },
    { name: 'Server', value: 'Werkzeug' },
  ],
};

const initiatorOf = (some: object) => createRequestStages()({ ...answered, ...some })?.initiator;
const topOf = (some: object) => createRequestStages()({ ...answered, ...some })?.topUrl;

test('the stages of a request give one event, when the headers arrive', () => {
  const note = createRequestStages();
  expect([asked, sent].map(note)).toEqual([null, null]);
  expect(note(answered)).toMatchObject({
    requestId: '1',
    startedAt: 100,
    at: 130,
    cookieSent: 'a=1',
    setCookies: ['b=2', 'c=3'],
    vary: 'Cookie',
    status: 200,
    requestHeaders: { 'sec-fetch-site': 'same-origin' },
    responseHeaders: { date: 'Mon, 23 Nov 2026 08:44:04 GMT', 'access-control-allow-credentials': 'true' },
  });
});

test('each hop of a redirect gives an event of its own', () => {
  const note = createRequestStages();
  [asked, sent].map(note);
  const location = { ...answered, statusCode: 302, responseHeaders: [{ name: 'Location', value: '/next' }] };
  expect(note(location)).toMatchObject({ redirectUrl: 'http://app.test/next', startedAt: 100 });
  const next = { url: 'http://app.test/next', timeStamp: 140 };
  [
    { ...asked, ...next },
    { ...stage, ...next, requestHeaders: [] },
  ].map(note);
  expect(note({ ...answered, ...next, timeStamp: 150 })).toMatchObject({
    url: 'http://app.test/next',
    startedAt: 140,
    cookieSent: '',
  });
});

test('the Cookie header is unknown if the background was asleep when the request was sent', () => {
  expect(createRequestStages()(answered)).toMatchObject({ startedAt: 130, at: 130, cookieSent: null });
});

test('the page that asked for a request is its address in Firefox and its origin in Chrome', () => {
  expect(initiatorOf({ originUrl: 'http://from.test/page', documentUrl: 'http://top.test/' })).toBe(
    'http://from.test/page',
  );
  expect(initiatorOf({ initiator: 'http://from.test' })).toBe('http://from.test');
  expect(initiatorOf({})).toBeNull();
});

test('a response from the cache gives no event', () => {
  const note = createRequestStages();
  [asked, sent].map(note);
  expect(note({ ...answered, fromCache: true })).toBeNull();
});

test('a failed request leaves nothing for the next request with its id', () => {
  const note = createRequestStages();
  [asked, sent, { ...stage, error: 'net::ERR_FAILED' }].map(note);
  expect(note(answered)).toMatchObject({ cookieSent: null });
});

test('the page of a request is its origin in Chrome and its address in Firefox, and unknown for requests of frames', () => {
  expect(topOf({ initiator: 'http://top.test' })).toBe('http://top.test');
  expect(topOf({ documentUrl: 'http://top.test/page' })).toBe('http://top.test/page');
  expect(topOf({ initiator: 'http://frame.test', parentFrameId: 0 })).toBeNull();
  expect(topOf({ type: 'main_frame', initiator: 'http://from.test' })).toBe('http://app.test/a');
});
