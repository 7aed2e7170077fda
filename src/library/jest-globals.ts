/** What is needed of Jest. Its own types are for development only, and users may have them in another version. */
export interface JestGlobals {
  readonly describe: (name: string, define: () => void) => void;
  readonly it: Test & { readonly skip: Test };
  readonly beforeAll: (prepare: () => Promise<void>, timeout: number) => void;
}

type Test = (name: string, test: () => void) => void;

/** @throws Error outside Jest */
export function jestGlobals(): JestGlobals {
  const { describe, it, beforeAll } = globalThis as unknown as Partial<JestGlobals>;
  if (describe === undefined || it === undefined || beforeAll === undefined) {
    throw new Error(
      'describeSubject registers tests with Jest, which is not running here: call it in a test file, with injectGlobals (the default); outside Jest there is verifySubject',
    );
  }
  return { describe, it, beforeAll };
}
