import type { WorkerOptions } from 'node:worker_threads';

/** Sources that nobody built, as tests run them, need in a thread what runs them here. */
const AS_SOURCES = import.meta.url.endsWith('.ts');
const LOADER = new URL('../../../test/support/typescript.mjs', import.meta.url).href;

/** Where a thread begins: `./x.entry` beside the module at `from`, built or not, and what node needs to run it. */
export function threadEntry(
  from: string,
  path: string,
): { entry: URL; execArgv: Exclude<WorkerOptions['execArgv'], undefined> | undefined } {
  return {
    entry: new URL(`${path}.${AS_SOURCES ? 'ts' : 'js'}`, from),
    execArgv: AS_SOURCES ? ['--import', LOADER, '--no-warnings'] : undefined,
  };
}
