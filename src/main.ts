import process from 'node:process';
import { welcome } from './first-start.js';
import { openRegistry, type OpenRegistry } from './open-registry.js';
import { prepareReader } from './prepare-reader.js';
import { ConfigError, readConfig } from './platform/config/config.js';

/** Starts the registry and keeps it until a signal or the loss of its database. Exits 0 after a signal, else 1. */
async function main(): Promise<number> {
  const config = readConfig(process.env);
  const registry = await openRegistry(config);
  try {
    const ended = endOf(registry);
    await registry.app.listen(config.port, config.host);
    await welcome(registry, say);
    const stopPreparing = prepareReader();
    const code = await ended;
    stopPreparing();
    return code;
  } finally {
    await registry.close();
    say('Đã dừng / stopped.');
  }
}

/** A second signal changes nothing: what is being closed is closed in order. */
function endOf(registry: OpenRegistry): Promise<number> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(0));
    void registry.lost.then(() => {
      say('The database ended unexpectedly / cơ sở dữ liệu đã dừng bất ngờ.');
      resolve(1);
    });
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What a person can mend is said in a sentence; only our own mistakes come with a stack. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return (
      `The port is taken: ${error.message}. Set PORT to another one (PORT=0 picks a free one).\n` +
      `Cổng đã có chương trình khác dùng. Hãy đặt PORT khác (PORT=0 để tự chọn).`
    );
  if ('code' in error && error.code === 'EACCES') return `May not listen there: ${error.message}. Set PORT or HOST.`;
  const known = error instanceof ConfigError || ['UnfitDatabaseError', 'EmbeddedPostgresError'].includes(error.name);
  return known ? error.message : (error.stack ?? error.message);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  },
);
