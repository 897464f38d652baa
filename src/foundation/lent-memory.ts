/**
 * Lends memory of at least so many bytes to `use`, and lends the same again to the next call: for bytes that nobody needs once `use`
 * has returned. A call within `use` gets memory of its own, so no two users ever share any. `use` must not keep or return it.
 */
export function createLender(): <Result>(size: number, use: (memory: Uint8Array) => Result) => Result {
  let free = new Uint8Array();
  return (size, use) => {
    const memory = free.length >= size ? free : new Uint8Array(size);
    free = new Uint8Array();
    try {
      return use(memory);
    } finally {
      free = memory;
    }
  };
}
