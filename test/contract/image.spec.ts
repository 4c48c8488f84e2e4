import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ipaddr from 'ipaddr.js';
import { parse } from 'yaml';
import { ConfigError, readConfig } from '../../src/platform/config/config.js';
import { UPLOADS_AT_ONCE } from '../../src/files/upload-turns.js';
import { LARGEST_FILE } from '../../src/files/vocabulary.js';
import { givenNewStaff } from '../support/given-staff.js';
import { Registry } from '../support/registry.js';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Instructions of the Dockerfile, each in a line, without comments. */
const instructions = read('Dockerfile')
  .replaceAll(/^#.*\n/gmu, '')
  .replaceAll(/\\\n\s*/gu, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '');
const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));
const of = (lines: string[], name: string) =>
  lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1).trim());

interface Service {
  image?: string;
  build?: string;
  user?: string;
  privileged?: boolean;
  environment: Record<string, string>;
  volumes?: string[];
  ports?: string[];
  tmpfs?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
}
const compose = parse(read('docker-compose.yml'), { uniqueKeys: true }) as {
  services: Record<'app' | 'database', Service>;
  volumes: Record<string, unknown>;
  networks: { default: { ipam: { config: { subnet: string; gateway: string }[] } } };
};

const { app, database } = compose.services;

/** `${NAME:-otherwise}` as the shell reads it where only `given` is set; refuses what `:?` demands. */
const filledIn = (text: string, given: Record<string, string> = {}) =>
  text.replaceAll(/\$\{(\w+)(:-|:\?)?([^}]*)\}/gu, (_, name: string, kind: string, otherwise: string) => {
    if (given[name]) return given[name];
    if (kind === ':?') throw new Error(`${name} is needed: ${otherwise}`);
    return otherwise;
  });
const environment = (given: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(app.environment).map(([name, value]) => [name, filledIn(value, given)]));

describe('the image', () => {
  it('is built and run on one and the same Node, which package.json allows', () => {
    const versions = of(instructions, 'FROM').map((from) => Number(/^node:(\d+)-slim\b/u.exec(from)?.[1]));
    expect(versions.length).toBe(2);
    expect(new Set(versions).size).toBe(1);
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    expect(versions[0]).toBeGreaterThanOrEqual(Number(/>=(\d+)/u.exec(engines.node)?.[1]));
  });

  it('copies only what there is, and what is not kept from it', () => {
    const allowed = new Set(
      read('.dockerignore')
        .split('\n')
        .filter((line) => line.startsWith('!'))
        .map((line) => line.slice(1)),
    );
    const copied = of(instructions, 'COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(/\s+/u).slice(0, -1));
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((path) => !existsSync(join(root, path)) || !allowed.has(path))).toEqual([]);
  });

  it('does not run as root, and starts what the build makes', () => {
    expect(of(last, 'USER')).toEqual(['node']);
    const [command] = of(last, 'CMD').map((line) => JSON.parse(line) as string[]);
    expect(command?.at(-1)).toBe('dist/src/main.js');
    expect(existsSync(join(root, 'src/main.ts'))).toBe(true);
    // Nothing between us and the signal that asks to stop.
    expect(command?.[0]).toBe('node');
  });

  it('sets only variables that the registry knows, to values that it takes', () => {
    const set = Object.fromEntries(
      of(last, 'ENV').flatMap((line) => [...line.matchAll(/(\w+)=(\S+)/gu)].map(([, name, value]) => [name, value])),
    ) as Record<string, string>;
    expect(set.HOST).toBe('0.0.0.0');
    expect(readConfig(set)).toMatchObject({ environment: 'production', port: 3000 });
    const readme = read('README.md');
    expect(Object.keys(set).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  describe('beside a database', () => {
    let registry: Registry;
    beforeAll(async () => {
      registry = await Registry.open();
    });
    afterAll(() => registry.close());

    it('has the command line that the documents name, though nothing can be written and no sources are there', async () => {
      const image = await mkdtemp(join(tmpdir(), 'image-'));
      try {
        for (const line of of(last, 'COPY')) {
          const [to = '', ...from] = line.split(/\s+/u).reverse();
          for (const path of from.filter((each) => !each.startsWith('--')).map((each) => each.replace('/app/', ''))) {
            const there = join(image, to.endsWith('/') && to !== './' ? join(to, basename(path)) : basename(path));
            await mkdir(dirname(there), { recursive: true });
            if (path.startsWith('scripts')) await copyFile(join(root, path), there);
            else await symlink(join(root, path), there);
          }
        }
        const { username } = await givenNewStaff(registry);
        await registry.sql('update staff_accounts set failed_attempts = 5, locked_until = now() + interval $$1 hour$$');
        const npm = ['run', '--silent', 'cli', '--', 'unlock-staff', '--username', username];
        const env = {
          PATH: process.env.PATH,
          NODE_ENV: 'production',
          DATABASE_URL: registry.url,
          HOME: join(image, 'no'),
        };
        const { stdout } = await promisify(execFile)('npm', npm, { cwd: image, env });
        expect(stdout).toContain(`${username}: unlocked`);
        expect(
          await registry.sql('select 1 from staff_accounts where username = $1 and locked_until is null', [username]),
        ).toHaveLength(1);
      } finally {
        await rm(image, { recursive: true });
      }
    }, 180_000);

    it('asks a path that answers whether it is well', async () => {
      const [path] = /\/health\/\w+/u.exec(of(last, 'HEALTHCHECK').join('')) ?? [''];
      expect((await fetch(`${registry.address}${path}`)).status).toBe(200);
    });
  });
});

describe('the compose file', () => {
  it('starts the registry once its database is well', () => {
    expect(app.build).toBe('.');
    expect(app.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(database.healthcheck?.test).toContain('pg_isready');
    expect(Number(/^postgres:(\d+)$/u.exec(database.image ?? '')?.[1])).toBeGreaterThanOrEqual(15);
  });

  it('needs a password that somebody chose, the same for both', () => {
    expect(() => environment()).toThrow('BANGVANG_DB_PASSWORD is needed');
    const given = { BANGVANG_DB_PASSWORD: 'abc123' };
    const { DATABASE_URL: url = '' } = environment(given);
    const { POSTGRES_USER: user, POSTGRES_DB: name, POSTGRES_PASSWORD: password = '' } = database.environment;
    expect(url).toBe(`postgres://${user}:${filledIn(password, given)}@database:5432/${name}`);
  });

  it('hands on every setting that the registry has, and none that it does not know', () => {
    const settings = read('README.md').match(/\bBANGVANG_\w+/gu) ?? [];
    const known = new Set(settings.filter((name) => !['BANGVANG_DATA_DIR', 'BANGVANG_DB_PASSWORD'].includes(name)));
    expect(Object.keys(app.environment).sort()).toEqual(['DATABASE_URL', ...known].sort());
    const given = { BANGVANG_DB_PASSWORD: 'abc123', BANGVANG_FETCH: 'on' };
    expect(readConfig(environment(given))).toMatchObject({ examples: 'no', fetch: 'on', sessionHours: 12 });
    expect(() => readConfig(environment({ ...given, BANGVANG_FETCH: 'maybe' }))).toThrow(ConfigError);
  });

  it('believes the gateway of its own network who somebody is, and nobody on the network of an office', () => {
    const trusted = environment({ BANGVANG_DB_PASSWORD: 'abc123' }).BANGVANG_TRUST_PROXY;
    const [network] = compose.networks.default.ipam.config;
    expect(trusted).toBe(`loopback,${network?.gateway}`);
    const [address, length] = ipaddr.parseCIDR(network?.subnet ?? '');
    expect(ipaddr.parse(network?.gateway ?? '').match(address, length)).toBe(true);
  });

  it('keeps the database in a volume, and lets the registry write nowhere else', () => {
    expect(database.volumes).toEqual(['database:/var/lib/postgresql']);
    expect(Object.keys(compose.volumes)).toEqual(['database']);
    expect(app).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(app.tmpfs).toEqual([expect.stringMatching(/^\/tmp:size=\d+m$/u)]);
    expect([app.volumes, app.user, app.privileged]).toEqual([undefined, undefined, undefined]);
  });

  it('bounds the memory that uploads on their way take, to what as many as may arrive at a time need', () => {
    const spool = Number(/size=(\d+)m/u.exec(app.tmpfs?.[0] ?? '')?.[1]) * 1024 * 1024;
    expect(spool).toBeGreaterThan(UPLOADS_AT_ONCE * LARGEST_FILE);
    expect(spool).toBeLessThan(2 * UPLOADS_AT_ONCE * LARGEST_FILE);
  });

  it('is reached from this machine only, unless somebody says otherwise; the database from none', () => {
    expect(app.ports?.map((port) => filledIn(port))).toEqual(['127.0.0.1:3000:3000']);
    expect(database.ports).toBeUndefined();
  });
});
