import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const running = new Set<ChildProcess>();

/** Ends whatever a failed test left. PostgreSQL ends with its registry. */
export function endRegistryProcesses(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Of what global-setup.mjs built: it starts in a third of the time that sources take. */
function spawnRegistry(
  dataDir: string,
  given: Record<string, string>,
  program: readonly string[] = ['main.js'],
): { child: ChildProcess; said: string; printed: string } {
  const { NODE_OPTIONS: _, DATABASE_URL: __, ...env } = process.env;
  const child = spawn(process.execPath, [pathOf(`../../dist/src/${program[0]}`), ...program.slice(1)], {
    env: { ...env, BANGVANG_DATA_DIR: dataDir, PORT: '0', BANGVANG_EXAMPLES: 'no', NODE_ENV: 'test', ...given },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const run = { child, said: '', printed: '' };
  child.stdout?.on('data', (text: Buffer) => (run.printed += text.toString()));
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (run.said += text.toString()));
  return run;
}

/** The registry as `npm start` runs it, in a process of its own, which can be killed. */
export class RegistryProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly dataDir: string,
    readonly address: string,
    /** What it printed until it listened. */
    readonly said: string,
  ) {}

  static async start(dataDir: string, env: Record<string, string> = {}): Promise<RegistryProcess> {
    const run = spawnRegistry(dataDir, env);
    const address = await new Promise<string>((resolve, reject) => {
      run.child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${run.said}`)));
      run.child.stdout?.on('data', () => {
        // What is printed last.
        const found = /curl -s (http:\S+)\/graphql.*\n/.exec(run.said)?.[1];
        if (found) resolve(found);
      });
    });
    return new RegistryProcess(run.child, dataDir, address, run.said);
  }

  /** A start, or a command, that ends by itself; or by `signal` after so long. */
  static async ending(
    dataDir: string,
    env: Record<string, string>,
    { signal, afterMs = 0, program }: { signal?: NodeJS.Signals; afterMs?: number; program?: readonly string[] } = {},
  ): Promise<{ code: number | null; said: string }> {
    const run = spawnRegistry(dataDir, env, program);
    const timer = signal && setTimeout(() => run.child.kill(signal), afterMs);
    const [code] = (await once(run.child, 'close')) as [number | null];
    clearTimeout(timer);
    return { code, said: run.said };
  }

  /** A command that is still running, to be sent signals; `printed` is what came on standard output only. */
  static begin(
    dataDir: string,
    env: Record<string, string>,
    program: readonly string[],
  ): {
    signal(name: NodeJS.Signals): void;
    /** Waits until it has said these words, or has ended. */
    says(words: string): Promise<void>;
    ended: Promise<{ code: number | null; said: string; printed: string }>;
  } {
    const run = spawnRegistry(dataDir, env, program);
    return {
      signal: (name) => run.child.kill(name),
      says: async (words) => {
        while (!run.said.includes(words) && run.child.exitCode === null) await sleep(20);
      },
      ended: once(run.child, 'close').then(([code]) => ({ code: code as number | null, ...run, child: undefined })),
    };
  }

  /** kill -9 of the server, of PostgreSQL, or of both. */
  async kill(what: 'server' | 'database' | 'both'): Promise<void> {
    const gone = once(this.child, 'exit');
    if (what !== 'server') process.kill(this.databasePid(), 'SIGKILL');
    if (what !== 'database') this.child.kill('SIGKILL');
    await gone;
  }

  /** Asks it to stop, as often as there are signals; answers the exit code. */
  async stop(...signals: NodeJS.Signals[]): Promise<number> {
    const gone = once(this.child, 'exit');
    for (const signal of signals.length > 0 ? signals : (['SIGTERM'] as const)) this.child.kill(signal);
    const [code] = (await gone) as [number];
    return code;
  }

  private databasePid(): number {
    return Number(readFileSync(join(this.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }
}
