import { become, endWithNpm, ensure, fail } from './ensure.mjs';

endWithNpm();
try {
  await ensure();
} catch (error) {
  fail(error);
}
await become('main.js');
