import { createApplication } from '../src/application.js';
import { readConfig } from '../src/platform/config/config.js';

/** The registry as it is served in production. `node server.ts DATABASE_URL`; prints its port. */
const app = await createApplication(
  readConfig({ NODE_ENV: 'production', BANGVANG_LOG_LEVEL: 'error' }),
  process.argv[2] ?? '',
);
await app.listen(0, '127.0.0.1');
process.stdout.write(`${new URL(await app.getUrl()).port}\n`);
