/**
 * Lends memory of at least this many bytes to `use`, and lends the same memory to the next call: for bytes that nobody needs
 * after `use` returns. A call inside `use` gets its own memory, so two users never share any. `use` must not keep or return the
 * memory.
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
