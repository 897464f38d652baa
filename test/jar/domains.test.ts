import { describe, expect, it } from 'vitest';
import { domainMatches, domainsAbove, isLoopback, isSentToTopPage } from '../../src/jar/domains.ts';
import { canSpanHosts, parentDomains, registrableDomain } from '../../src/jar/registrable-domain.ts';

it.each([
  ['a.b.example.com', ['b.example.com', 'example.com']],
  ['example.com', []],
  ['localhost', []],
  ['127.0.0.1', []],
  ['[::1]', []],
  ['shop.example.co.uk', ['example.co.uk']],
  ['www.abc.io', ['abc.io']],
  ['shop.ada.github.io', ['ada.github.io']],
  ['ada.github.io', []],
  ['co.uk', []],
  ['www.city.kawasaki.jp', ['city.kawasaki.jp']],
  ['a.b.test', ['b.test']],
  ['a.my_app.test', ['my_app.test']],
  ['a.b.localhost', ['b.localhost']],
  ['www.example.com.', ['example.com.']],
])('%s also gets cookies of the parent domains %j', (host, parents) => {
  expect(parentDomains(host)).toEqual(parents);
});

it.each([
  ['a.b.example.com', ['b.example.com', 'example.com']],
  ['example.com', []],
  ['localhost', []],
  ['127.0.0.1', []],
  ['[::1]', []],
  ['example.co.uk', ['co.uk']],
  ['www.example.com.', ['example.com.']],
])('above %s are %j, public suffixes among them', (host, above) => {
  expect(domainsAbove(host)).toEqual(above);
});

describe('the site of a host', () => {
  it.each([
    ['www.abc.io', 'abc.io'],
    ['abc.io', 'abc.io'],
    ['t.co', 't.co'],
    ['shop.example.co.uk', 'example.co.uk'],
    ['ada.github.io', 'ada.github.io'],
    ['www.xn--80akhbyknj4f.xn--p1ai', 'xn--80akhbyknj4f.xn--p1ai'],
    ['github.io', 'github.io'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
  ])('%s belongs to the site %s', (host, site) => expect(registrableDomain(host)).toBe(site));
});

it.each(['localhost', '127.0.0.1', '[::1]', 'com', 'co.uk', 'github.io'])(
  'a cookie whose Domain is %s itself is host-only',
  (host) => expect(canSpanHosts(host)).toBe(false),
);

it.each(['example.com', 'abc.io', 'ada.github.io', 'app.test'])('hosts below %s can share its cookies', (host) =>
  expect(canSpanHosts(host)).toBe(true),
);

it.each([
  ['localhost', true],
  ['shop.localhost', true],
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['[::1]', true],
  ['notlocalhost', false],
  ['localhost.example.com', false],
  ['127.example.com', false],
  ['192.168.1.10', false],
])('%s is this computer itself: %s', (host, own) => expect(isLoopback(host)).toBe(own));

it.each([
  ['example.com', false, true],
  ['app.example.com', false, true],
  ['app.example.com', true, false],
  ['badexample.com', false, false],
  ['com', false, false],
])('a cookie of example.com is sent to %s (host-only: %s): %s', (host, hostOnly, sent) => {
  expect(domainMatches(host, { domain: 'example.com', hostOnly })).toBe(sent);
});

it.each([
  ['app.example.com', null, true],
  ['app.example.com', 'https://example.com', true],
  ['app.example.com', 'https://other.test', false],
  ['other.test', null, false],
  ['app.example.com', 'no address', false],
])('the page of a tab at %s gets a cookie in the partition %s: %s', (host, partition, sent) => {
  expect(isSentToTopPage(host, { domain: 'example.com', hostOnly: false, partition })).toBe(sent);
});
