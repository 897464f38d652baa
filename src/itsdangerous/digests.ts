import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';

/** The hash functions that signers use, under `hashlib`'s names. */
export const digests = { sha1, sha224, sha256, sha384, sha512, md5 };
