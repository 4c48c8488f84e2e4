import { startEmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres.js';

/** Runs the built-in database in a process of its own, says its address, and waits to be killed. */
const [dataDir = '', outlivesUs] = process.argv.slice(2);
const { url, pid } = await startEmbeddedPostgres({ dataDir, outlivesUs: outlivesUs === 'outlives' });
process.stdout.write(`${JSON.stringify({ url, pid })}\n`);
setInterval(() => undefined, 60_000);
