/**
 * pako's port of zlib's own interface, half the size of its convenient one. Version 2: version 3 is half as large again, and this is
 * what popup and background are made of.
 */
declare module 'pako/lib/zlib/zstream.js' {
  export default class ZStream {
    input: Uint8Array;
    next_in: number;
    avail_in: number;
    output: Uint8Array;
    next_out: number;
    avail_out: number;
    total_out: number;
    /** Its own bookkeeping: plain fields, and scratch arrays that each stream fills before it reads them. */
    state: object;
  }
}

declare module 'pako/lib/zlib/inflate.js' {
  import type ZStream from 'pako/lib/zlib/zstream.js';
  const zlib: {
    inflateInit2: (stream: ZStream, windowBits: number) => number;
    inflate: (stream: ZStream, flush: number) => number;
  };
  export default zlib;
}

declare module 'pako/lib/zlib/constants.js' {
  const constants: { Z_FINISH: number; Z_STREAM_END: number; Z_NEED_DICT: number; Z_DATA_ERROR: number };
  export default constants;
}

declare module 'pako/lib/deflate.js' {
  export function deflate(data: Uint8Array): Uint8Array;
}
