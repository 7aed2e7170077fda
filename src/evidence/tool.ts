/** What a method stands on beyond this code, and how it is opened: a solver, a recorded build, an optional package. */
export interface Tool<Opened> {
  open(): Opened | Promise<Opened>;
  /** default: there is nothing to close */
  close?(opened: Opened): void | Promise<void>;
}

/** Opens every tool once, when something first needs it, because loading one takes longer than most of its work. */
export class Toolbox {
  readonly #opened = new Map<unknown, Promise<unknown>>();
  readonly #closing: (() => Promise<void>)[] = [];

  /** Opens a tool in another way. @returns the toolbox itself */
  with<Opened>(tool: Tool<Opened>, open: () => Opened | Promise<Opened>): this {
    this.#opened.set(tool, Promise.resolve(open()));
    return this;
  }

  open<Opened>(tool: Tool<Opened>): Promise<Opened> {
    // What is kept under a tool is what that tool opens.
    const known = this.#opened.get(tool) as Promise<Opened> | undefined;
    if (known !== undefined) return known;
    const opened = Promise.resolve(tool.open());
    this.#opened.set(tool, opened);
    this.#closing.push(async () => tool.close?.(await opened));
    return opened;
  }

  async close(): Promise<void> {
    await Promise.all(this.#closing.map((close) => close()));
  }
}
