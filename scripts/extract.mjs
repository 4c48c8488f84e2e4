import { become, ensure, fail } from './ensure.mjs';

try {
  await ensure({ quiet: true });
} catch (error) {
  fail(error);
}
await become('extract.js');
