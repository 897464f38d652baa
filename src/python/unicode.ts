/**
 * What CPython 3.11 knows of characters: Unicode 14.0, older than the browser's, whose `\p{…}` would answer otherwise.
 * test/python/unicode-tables.py prints these tables from Python's own `str` methods and says how they are written.
 */
const tables = {
  printable:
    '2g5v2ish2cqimknhhh1kh18th2mi3iijh3no1rkm1h1mhcgh3gi3ri6lu3ri3hivh1sihhrl1vp4qhahhoiii1mhnhhjkipiiikohkihli1pijhmkii1mhnhihihiihhlkiijjhnkhhn1hqjhphjh1mhnhihliqhjhjihvkisnnhjhoiii1mhnhihlipiiijnjkihli1iqihmjjhkjihhhijijjjskljjhkihmhu1llthjh1nh1giphjhknihjihikiqn1mhjh1nhqhliphjhknimihkiqhitthjh3jhjhmk1gi1qhjh1ij1ohphhinjhkmhhhomqijs3qk1t2lihhhlh1ohhh1nilhhhmiqik2g4oh2kk2nh2khvht2lcmhhlhi17phkinhhhki2phki2hhkinhhhkivh3phki4ji2gj1qm5mimi28gh1sj5pn1mp1op1ksthjhis5uiqmqmuhrm5pn2rl4mq1vhskskhj2qilr2sk1qmrj3ui4hh1tirmqmui1v3h4tj2vh7ko3sjvj3sn2riro2rl21mimi2mimiohhhhhhh1vi3lhvhuimh1jijhp1h1oo2v1hii1rhtj2hv2hv8sk29n1pr1l71ki2gh15tl2thhlhi3oniu1opnhnhnhnhnhnhnhnh7u2i1qh5psdm1qsl3vh5mi6nl2rh5uh5ks2vh726tj3np15s1kboocrlihhhl1o3rjqm3oo4mosm7kr1uj4uhrk2hh3npuiqi6n1o1sqmimimpnhnh3sk7uiqm2baks1nk3h210k16ui6q2mnsll1qhlhhhihih7t1g1bti3mnh2g2qm3jh1jhkklh8nkbujmimimijjnhntiish1qh1jhihviu2i7rljk2tj5ohtjh2v2u8i1tj3hv1sk2kp1ul2rl1uh2lku2q9uiqm2kk2kk2oo3krshvhnhihrhvhnhi4j13np1mqo1omh2qhp4lmihh2shijhi1nh4oop3g1jhil2hj1rlh4g3ok1ki3ihilohjh1tijkqnpn4g2g2nksp3mj1ti1rl1qnksn5g4p3n3jt3jn2uoq12m1vh2qhjii4u2oo2q1m1q2m1s1k1np4uk2kp3uhlt1pnqm3lh1io2np6gh1kr1ih2s4hnhhhkhvhrm3rlqmkhoiii1mhnhihlhqiiijihmhlninjl8r5shl1u4ooqam3mi2m2i4lrqmt1j3qmq3m1rivk1nbp3s6k5jsoihiohih1uhiispq4moi2uir1r4oo5jt4p10nph2thuq1tj2gi1mhu4pnhih2sjhhihpoqmmhih2lhihmnq13m1pbnhv3it39r6m6vhlrcka4s6jt42vfdh24n21bp23pn1vhqk5hhqm1uimq4mqqhnh1ll1j2bg5r6l4rk3pn1h4glriu17foo4dm2qp22enkhnhih12j2tj1hko18s90k6rltjpnqik126g2ui1np7k3sfmq2ni4qo7g1l4m9q1ks5np1p8n5lh4nhiihiiikhshhhnh4hhkiohnh1shkhlhhjnh15ki12ki2buvlhv45g1vehnh1hinhihldl2tjuiqki14g1v1h3qlh4egnhkhihvhcli1g2p4skqki31h4k4s3tcikh1rhihhihhqhkhhhhmhkhhhhhhjhihhihhhhhhhhhhihhikhnhkhkhhhqh1hljhlh1h3ki10u2sk6ksvivhvh2lqau3o1tt2skpnium9q3dol1gjtj7ks5pnskhvsk3ooqm2oo1uii4u15ksuiljljnp1tjrlmqqmoonp9jh3n2lq40ma6eg2g103pndui168iu1d3hc1v21u5ei134raedblfg',
  digit: '3gq7oilh5amq8mqcmq19sq7mq7mq7mq7mq7mq7mq7mq7mq7mq6gq7mq4mq11mq4mq2cvp46uq2mq12sq8gralqmqbmq5mq8mqmq41mhjmmq3dmprprp5phqphh27mphphp7e8tq2amq2mqcmq1mq5mq19mq531mq58mq59mk2esq12mp1epprq8gq3sq9gq11mq15mq7mq17mq6mq6mq1amq6mq2fmqfmq4mq4cbmq5mq8mq6c7k3i94gq1amq65mq7amraelq',
  zeros:
    '3g63g9gdg1am8g8g8g8g8g8g8g8g8g6q8g5g12g5g75g3g13m8qbg1gcg6g9g1g89dg2bg3gdg2g6g1ag532g59g89g33m8q4m9q12g16g8g18g7g7g1bg7g30g10g5g4ccg6g9g6c7uqqqq94q1bg66g12ag',
} as const;

const printable = unpack(tables.printable);
const digit = unpack(tables.digit);
const zeros = unpack(tables.zeros);

/** What Python's `str.isspace` takes and `str.split()` cuts at; Unicode's own white space and U+001C to U+001F. */
export const whitespace = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** Python's `str.isprintable` of one code point. */
export function isPrintable(code: number): boolean {
  return isWithin(printable, code);
}

/** Python's `str.isdigit` of one code point: decimal digits, superscripts, circled digits. */
export function isDigit(code: number): boolean {
  return isWithin(digit, code);
}

/** Python's `unicodedata.decimal` of one code point, or -1 where it has none. */
export function decimalValue(code: number): number {
  const zero = zeros[countUpTo(zeros, code) - 1] ?? Number.NEGATIVE_INFINITY;
  return code - zero < 10 ? code - zero : -1;
}

function unpack(packed: string): Uint32Array {
  const steps = packed.match(/[0-9a-f]*[g-v]/g) ?? [];
  let code = 0;
  return Uint32Array.from(steps, (step) => {
    const last = Number.parseInt(step.slice(-1), 32) - 16;
    code += 16 * Number.parseInt(`0${step.slice(0, -1)}`, 16) + last;
    return code;
  });
}

/** Membership turns at each border, and is off before the first. */
function isWithin(borders: Uint32Array, code: number): boolean {
  return countUpTo(borders, code) % 2 === 1;
}

/** How many of the rising codes are not above this one. */
function countUpTo(codes: Uint32Array, code: number): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? 0) <= code) low = middle + 1;
    else high = middle;
  }
  return low;
}
