import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest loads every module anew for every spec, which for the whole registry takes longer than most specs do. So it hands out
 * Node's own import, too: what comes by it is loaded once a worker and serves all its specs. See outside-jest.ts.
 */
export default class RegistryEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const program = new URL('../../dist/src/', import.meta.url);
    this.global.importOutsideJest = (specifier) =>
      import(specifier.startsWith('./') ? new URL(specifier, program).href : specifier);
  }
}
