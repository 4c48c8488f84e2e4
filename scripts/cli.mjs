import { become, endWithNpm, ensure, fail } from './ensure.mjs';

endWithNpm();
try {
  await ensure({ quiet: true });
} catch (error) {
  fail(error);
}
await become('cli.js');
