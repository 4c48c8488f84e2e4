import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { follow, root } from './ensure.mjs';

/**
 * Runs jest on native ES modules and answers { code, passed, failed, skipped }. A file that cannot even be loaded
 * counts as one failure, and so does a run that ends without a result.
 */
export async function runJest(args, options = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'bang-vang-jest-'));
  const resultFile = join(directory, 'result.json');
  try {
    const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
    // An environment variable rather than a flag, because jest's workers have to get it too.
    const NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim();
    const code = await follow(execPath, [jest, '--json', `--outputFile=${resultFile}`, ...args], {
      ...options,
      env: { ...env, NODE_OPTIONS },
    });
    if (!existsSync(resultFile)) return { code: code || 1, passed: 0, failed: 1, skipped: 0 };
    const result = JSON.parse(readFileSync(resultFile, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      code,
      passed: result.numPassedTests,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
