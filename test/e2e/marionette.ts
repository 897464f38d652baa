import { connect, type Socket } from 'node:net';

type Reply = { resolve(value: any): void; reject(error: Error): void };

/**
 * A client for Firefox's remote protocol: JSON, preceded by its length in bytes and a colon, over TCP
 * (remote/marionette/transport in Firefox's sources). A request is `[0, id, command, parameters]`, its reply `[1, id, error,
 * value]`.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Map<number, Reply>();
  #received = Buffer.alloc(0);
  #lastId = 0;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    const client = new Marionette(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      // The server greets first, with an object that names the protocol.
      client.#pending.set(0, { resolve: () => resolve(), reject });
      socket.on('data', (bytes) => client.#read(bytes));
    });
    socket.on('error', () => {});
    socket.on('close', () => client.#fail(new Error('Firefox closed the connection')));
    return client;
  }

  /** Commands run one at a time: the context (content or browser) belongs to the connection, not to the command. */
  send(command: string, parameters: object = {}): Promise<any> {
    const sent = this.#queue.then(() => this.#send(command, parameters));
    this.#queue = sent.catch(() => {});
    return sent;
  }

  /**
   * Runs a function in the browser's privileged scope. It must be self-contained except for `helpers`, source that precedes it.
   * Arguments and result are passed as JSON.
   */
  async inBrowser<Args extends unknown[], Result>(
    fn: (...args: Args) => Promise<Result> | Result,
    args: Args,
    helpers = '',
  ): Promise<Result> {
    const script = `const args = [...arguments], done = args.pop(), __name = (f) => f;
      (async () => { ${helpers}; return await (${String(fn)})(...args); })()
        .then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }));`;
    const reply = await this.send('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      newSandbox: true,
      sandbox: 'system',
    });
    if (reply.value?.error) throw new Error(reply.value.error);
    return reply.value?.value;
  }

  end(): void {
    this.#socket.destroy();
  }

  #send(command: string, parameters: object): Promise<any> {
    const id = ++this.#lastId;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  #read(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      this.#settle(message);
    }
  }

  #settle(message: any): void {
    const [, id, error, value] = Array.isArray(message) ? message : [1, 0, null, message];
    const reply = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) reply?.reject(new Error(`${error.error}: ${error.message}`));
    else reply?.resolve(value);
  }

  #fail(error: Error): void {
    for (const reply of this.#pending.values()) reply.reject(error);
    this.#pending.clear();
  }
}
