import { argv, exit, stdout } from 'node:process';
import { endWithNpm, ensureInstalled, fail } from './ensure.mjs';

endWithNpm();
try {
  await ensureInstalled();
} catch (error) {
  fail(error);
}
const { runJest } = await import('./run-jest.mjs');
const { code, passed, failed, skipped } = await runJest(argv.slice(2));
if (skipped > 0)
  stdout.write(
    '\nSkipped is what needs Chromium, LibreOffice or the material beside the checkout, where it is not there.\n',
  );
stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
exit(code);
