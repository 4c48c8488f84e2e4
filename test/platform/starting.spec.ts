import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { endRegistryProcesses, RegistryProcess } from '../support/registry-process.js';

const databaseOf = (dataDir: string) => join(dataDir, 'postgres', 'postmaster.pid');
const PASSWORD = /one-time password: (\S+)/g;

describe('starting the registry', () => {
  const dirs: string[] = [];
  const newDataDir = () => {
    dirs.push(mkdtempSync(join(realpathSync(tmpdir()), 'bang-vang-start-')));
    return dirs.at(-1) as string;
  };
  afterAll(() => {
    endRegistryProcesses();
    dirs.forEach((dir) => rmSync(dir, { recursive: true, force: true }));
  });

  it('with settings that cannot be is refused before anything is made, and each is named with what was expected', async () => {
    const dataDir = newDataDir();
    const { code, said } = await RegistryProcess.ending(dataDir, { PORT: 'ba nghìn', BANGVANG_EXAMPLES: 'maybe' });
    expect(code).toBe(1);
    expect(said).toMatch(/cấu hình không hợp lệ/);
    expect(said).toMatch(/PORT is "ba nghìn"; expected a whole number/);
    expect(said).toMatch(/BANGVANG_EXAMPLES is "maybe"; expected one of auto, yes, no/);
    expect(said).not.toMatch(/\bat \S+ \(/);
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  });

  it('prints a password once, loads examples once, keeps its data, and stops at once when asked', async () => {
    const dataDir = newDataDir();
    const env = { BANGVANG_EXAMPLES: 'auto' };

    // Killed by Ctrl-C while it makes its database, and again between that and its first data.
    await RegistryProcess.ending(dataDir, env, { signal: 'SIGINT', afterMs: 2500 });
    await databaseHasStopped(dataDir);
    const migrated = await RegistryProcess.ending(dataDir, env, { program: ['cli.js', 'migrate'] });
    expect(migrated).toMatchObject({ code: 0 });

    const first = await RegistryProcess.start(dataDir, env);
    expect(first.said.match(PASSWORD)).toHaveLength(1);
    expect(first.said).toMatch(/loaded \d+ example records/);
    const pasted = /-d '(.*)'/.exec(first.said)?.[1] ?? '';
    const headers = { 'content-type': 'application/json' };
    const answer = async ({ address }: RegistryProcess) => {
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: pasted });
      return (await response.json()) as { data?: { honourees: { nodes: unknown[] } } };
    };
    const answered = await answer(first);
    expect(answered.data?.honourees.nodes.length).toBeGreaterThan(0);
    // Whoever is impatient asks again.
    expect(await first.stop('SIGINT', 'SIGINT', 'SIGTERM')).toBe(0);
    expect(existsSync(databaseOf(dataDir))).toBe(false);

    const second = await RegistryProcess.start(dataDir, env);
    expect(second.said).not.toMatch(PASSWORD);
    expect(second.said).not.toMatch(/example records/);
    expect(await answer(second)).toEqual(answered);

    const beside = await RegistryProcess.ending(dataDir, env);
    expect(beside.code).toBe(1);
    expect(beside.said).toMatch(/Another Bảng Vàng already uses the data/);
    expect(beside.said).toMatch(/Một chương trình Bảng Vàng khác đang dùng dữ liệu/);
    expect(await second.stop('SIGTERM')).toBe(0);

    // Examples taken away stay away.
    const removed = await RegistryProcess.ending(dataDir, env, { program: ['cli.js', 'seed', '--remove'] });
    expect(removed.said).toMatch(/Removed \d+ example records/);
    const { code, said, port } = await startWherePortIsTaken(dataDir, env);
    expect(code).toBe(1);
    expect(said).toContain(`127.0.0.1:${port}`);
    expect(said).toMatch(/The port is taken/);
    expect(said).toMatch(/Cổng đã có chương trình khác dùng/);
    expect(said).not.toMatch(/\bat \S+ \(|example records/);
    expect(said).not.toMatch(PASSWORD);
    expect(existsSync(databaseOf(dataDir))).toBe(false);
  });
});

async function startWherePortIsTaken(dataDir: string, env: Record<string, string>) {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as { port: number };
  try {
    return { ...(await RegistryProcess.ending(dataDir, { ...env, PORT: String(port) })), port };
  } finally {
    other.close();
  }
}

async function databaseHasStopped(dataDir: string): Promise<void> {
  for (let tries = 0; existsSync(databaseOf(dataDir)); tries += 1) {
    if (tries > 100) throw new Error('PostgreSQL outlived the registry');
    await sleep(50);
  }
}
