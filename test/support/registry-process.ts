import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The registry as `npm start` runs it, in a process of its own, which can be killed. */
export class RegistryProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly dataDir: string,
    readonly address: string,
    /** What it printed until it listened. */
    readonly said: string,
  ) {}

  static async start(dataDir: string): Promise<RegistryProcess> {
    const { NODE_OPTIONS: _, DATABASE_URL: __, ...env } = process.env;
    const loader = new URL('typescript.mjs', import.meta.url).href;
    const child = spawn(process.execPath, ['--import', loader, pathOf('../../src/main.ts')], {
      env: { ...env, BANGVANG_DATA_DIR: dataDir, PORT: '0', BANGVANG_EXAMPLES: 'no', NODE_ENV: 'test' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (text: Buffer) => (said += text.toString());
    child.stderr.on('data', hear);
    child.stdout.on('data', hear);
    const address = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
      child.stdout.on('data', () => {
        const found = /Bảng Vàng: (http:\S+)\/graphql/.exec(said)?.[1];
        if (found) resolve(found);
      });
    });
    return new RegistryProcess(child, dataDir, address, said);
  }

  /** kill -9 of the server, of PostgreSQL, or of both. */
  async kill(what: 'server' | 'database' | 'both'): Promise<void> {
    const gone = once(this.child, 'exit');
    if (what !== 'server') process.kill(this.databasePid(), 'SIGKILL');
    if (what !== 'database') this.child.kill('SIGKILL');
    await gone;
  }

  /** Stops as Ctrl-C does; answers the exit code. */
  async stop(): Promise<number> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const [code] = (await gone) as [number];
    return code;
  }

  private databasePid(): number {
    return Number(readFileSync(join(this.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }
}
