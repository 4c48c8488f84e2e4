/** NestJS 12 is ESM only: jest runs it natively (see the `jest` script for the flag this needs). */
export default {
  testEnvironment: '<rootDir>/test/support/environment.mjs',
  // A hook that clones a database waits for a busy machine; nothing is judged by its time, and a spec that hangs ends all the same.
  testTimeout: 300_000,
  // Modules of a spec stay in its process, so a process that grew large gives way to a fresh one. That
  // takes workers, also where there are no more than two processors.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1500MB',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/web'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
          target: 'es2022',
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
