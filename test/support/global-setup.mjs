import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../scripts/ensure.mjs';

/**
 * Plain JavaScript, because jest cannot load TypeScript here when it runs native ES modules. It starts no database:
 * the first spec that asks for one does (see database.ts), so that pure specs do not pay for it. What it does start
 * is the process that clears up after the run, and which outlives even a killed one. What `npm start` runs is built here,
 * once, unless it was made from these sources: specs that start a process of their own start that, and the desk is
 * in it. Workers would be in each other's way.
 */
export default async function globalSetup() {
  await ensureBuilt({ quiet: true });
  const runDir = mkdtempSync(join(realpathSync(tmpdir()), 'bang-vang-test-'));
  process.env.BANGVANG_TEST_RUN_DIR = runDir;
  const cleaner = spawn(process.execPath, [fileURLToPath(new URL('clean-up.mjs', import.meta.url)), runDir], {
    detached: true,
    cwd: '/',
    windowsHide: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  cleaner.unref();
  cleaner.stdin.unref();
  globalThis.bangVangTestCleaner = cleaner;
}
