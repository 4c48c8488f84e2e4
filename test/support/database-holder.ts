import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface DatabaseHolder {
  url: string;
  /** Of PostgreSQL. */
  serverPid: number;
  /** kill -9 of the process that started PostgreSQL; PostgreSQL itself is not touched. */
  kill(): Promise<void>;
}

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Starts the built-in database from another process, which can be killed; an orphan is left running then. */
export async function holdDatabase(
  dataDir: string,
  leaves: 'nothing' | 'an orphan' = 'nothing',
): Promise<DatabaseHolder> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const loader = new URL('typescript.mjs', import.meta.url).href;
  const child = spawn(
    process.execPath,
    ['--import', loader, pathOf('hold-database.ts'), dataDir, leaves === 'nothing' ? '' : 'outlives'],
    {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exit = once(child, 'exit');
  const said = await Promise.race([once(child.stdout, 'data'), exit.then(() => null)]);
  if (!said) throw new Error('The database did not start');
  const { url, pid } = JSON.parse(String(said[0])) as { url: string; pid: number };
  const kill = async () => {
    child.kill('SIGKILL');
    await exit;
  };
  return { url, serverPid: pid, kill };
}
