import { become, ensure, fail } from './ensure.mjs';

try {
  await ensure();
} catch (error) {
  fail(error);
}
await become('main.js');
