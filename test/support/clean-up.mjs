import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const [runDir] = process.argv.slice(2);

/** The run may be killed by Ctrl-C, which reaches this process too; it is needed most then. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

for await (const _ of process.stdin);
await stopServer(join(runDir, 'postgres', 'postmaster.pid'));
await dropDatabases(join(runDir, 'server.json'));
rmSync(runDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

async function stopServer(pidFile) {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  for (let tries = 0; tries < 500; tries += 1) {
    try {
      // Immediate shutdown: nothing of it is kept.
      process.kill(pid, tries === 0 ? 'SIGQUIT' : 0);
    } catch {
      return;
    }
    await sleep(10);
    if (!existsSync(pidFile)) return;
  }
}

/** On a server of the developer's own, the databases of this run are what is left. */
async function dropDatabases(serverFile) {
  if (!existsSync(serverFile)) return;
  const { adminUrl, prefix, isOurs } = JSON.parse(readFileSync(serverFile, 'utf8'));
  if (isOurs) return;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [prefix]);
  for (const { datname } of rows)
    await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
  await client.end();
}
