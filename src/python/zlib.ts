import { concatBytes } from '@noble/hashes/utils.js';
import constants from 'pako/lib/zlib/constants.js';
import zlib from 'pako/lib/zlib/inflate.js';
import ZStream from 'pako/lib/zlib/zstream.js';
import { createLender } from '../foundation/lent-memory.ts';
import { fail, ok } from '../foundation/result.ts';
import type { Result } from '../foundation/result.ts';

export type ZlibProblem =
  | { readonly code: 'zlib'; readonly detail: 'corrupt' | 'cut' | 'other-container' }
  | { readonly code: 'over-cap'; readonly cap: number };

/** The most bytes that a payload may inflate to. Python sets no limit; a cookie of 4096 bytes cannot exceed 4.2 MB. */
export const inflateCap = 8 * 1024 * 1024;

const { Z_DATA_ERROR, Z_FINISH, Z_NEED_DICT, Z_STREAM_END } = constants;

// zlib.MAX_WBITS, and the same window without a container.
const zlibWindow = 15;
const rawWindow = -15;

// Most payloads are smaller: one chunk, and with Z_FINISH no additional 32 kB window.
const chunkSize = 65_536;
const lend = createLender();

type Restart = () => ZStream;
const restartZlib = restarter(zlibWindow);

/**
 * Creates a stream once and resets it for each use. pako's own reset rebuilds the decoding tables, which takes longer than
 * reading a short cookie.
 */
function restarter(window: number): Restart {
  const stream = new ZStream();
  zlib.inflateInit2(stream, window);
  const [fresh, freshState] = [{ ...stream }, { ...stream.state }];
  return () => Object.assign(stream, fresh, { state: { ...freshState } });
}

/**
 * Python's `zlib.decompress(data)`: one zlib stream with its Adler checksum verified; what follows is ignored. A preset
 * dictionary, gzip and raw deflate are errors. It stops once the output exceeds the cap.
 */
export function decompress(data: Uint8Array, cap = inflateCap): Result<Uint8Array, ZlibProblem> {
  const result = lend(chunkSize, (room) => inflate(data, { restart: restartZlib, room, cap }));
  if (result.ok || result.problem.code !== 'zlib' || result.problem.detail !== 'corrupt') return result;
  return fail({ code: 'zlib', detail: isOtherContainer(data, cap) ? 'other-container' : 'corrupt' });
}

type Inflation = { readonly restart: Restart; readonly room: Uint8Array; readonly cap: number };

function inflate(data: Uint8Array, { restart, room, cap }: Inflation): Result<Uint8Array, ZlibProblem> {
  const stream = restart();
  stream.input = data;
  stream.avail_in = data.length;
  const chunks: Uint8Array[] = [];
  while (stream.total_out <= cap) {
    stream.output = room;
    stream.next_out = 0;
    stream.avail_out = Math.min(room.length, cap + 1 - stream.total_out);
    const status = zlib.inflate(stream, Z_FINISH);
    const chunk = room.slice(0, stream.next_out);
    if (stream.total_out > cap) break;
    if (status === Z_STREAM_END) return ok(chunks.length === 0 ? chunk : concatBytes(...chunks, chunk));
    if (status === Z_DATA_ERROR || status === Z_NEED_DICT) return fail({ code: 'zlib', detail: 'corrupt' });
    if (stream.avail_out > 0) return fail({ code: 'zlib', detail: 'cut' });
    chunks.push(chunk);
  }
  return fail({ code: 'over-cap', cap });
}

function isOtherContainer(data: Uint8Array, cap: number): boolean {
  const [first = 0, second = 0] = data;
  // RFC 1950: the method is 8, and the two header bytes are a multiple of 31.
  if ((first & 15) === 8 && ((first << 8) | second) % 31 === 0) return false;
  return (
    (first === 0x1f && second === 0x8b) ||
    inflate(data, { restart: restarter(rawWindow), room: new Uint8Array(chunkSize), cap }).ok
  );
}
