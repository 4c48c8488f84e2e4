import { resolve } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Matches, Max, Min, validateSync } from 'class-validator';

export type LogLevel = 'error' | 'warn' | 'log' | 'debug' | 'verbose';

/** Everything that the environment decides, checked once at start. */
export interface Config {
  environment: 'development' | 'production' | 'test';
  host: string;
  /** 0 lets the system pick a free one. */
  port: number;
  /** PostgreSQL 15 or later; undefined starts the built-in one. */
  databaseUrl: string | undefined;
  /** Absolute. */
  dataDir: string;
  /** Where browsers reach us, without a slash at the end; undefined: at the address that we listen on. */
  publicUrl: string | undefined;
  /** Whom the public asks, as printed at “Về sổ này”; undefined: not said. */
  contact: string | undefined;
  /** Whether the session cookie is marked Secure: when the public address is https. */
  secureCookies: boolean;
  /** How long a session lasts without being used, in hours. */
  sessionHours: number;
  /** For how long the figures that everybody may ask for are kept once they are counted, in minutes; 0: not at all. */
  figuresMinutes: number;
  /** `auto` loads the examples on the first run of the built-in database only. */
  examples: 'auto' | 'yes' | 'no';
  logLevel: LogLevel;
  /** Whether the registry fetches articles by their address: a request of its own to a server of somebody else. */
  fetch: 'on' | 'off';
  /** Whose word on the address of a client counts: the web server in front. */
  trustProxy: string;
}

/** One or several variables hold values that cannot be used; `message` names each with what was expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration cannot be used (cấu hình không hợp lệ):\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
  }
}

const expected = {
  NODE_ENV: 'one of development, production, test',
  HOST: 'an address or host name to listen on, such as 127.0.0.1 or 0.0.0.0',
  PORT: 'a whole number from 0 to 65535 (0 picks a free port)',
  DATABASE_URL: 'an address like postgres://user:password@host:5432/database',
  BANGVANG_DATA_DIR: 'a directory, such as ./.data',
  BANGVANG_PUBLIC_URL: 'an http or https address, such as https://bangvang.example.vn',
  BANGVANG_CONTACT: 'one line of at most 300 characters',
  BANGVANG_SESSION_HOURS: 'a whole number of hours from 1 to 720',
  BANGVANG_FIGURES_MINUTES: 'a whole number of minutes from 0 to 60',
  BANGVANG_EXAMPLES: 'one of auto, yes, no',
  BANGVANG_LOG_LEVEL: 'one of error, warn, log, debug, verbose',
  BANGVANG_FETCH: 'one of on, off',
  BANGVANG_TRUST_PROXY: 'addresses, networks or loopback, linklocal, uniquelocal, separated by commas',
};

/** A word that Fastify knows, or an address with or without the length of its network. */
const PROXY = String.raw`(loopback|linklocal|uniquelocal|\d{1,3}(\.\d{1,3}){3}(/\d{1,2})?|[\da-fA-F:]*:[\da-fA-F:.]*(/\d{1,3})?)`;

type Variable = keyof typeof expected;

/** Their values may hold passwords, which have no place in a log. */
const secret: ReadonlySet<Variable> = new Set(['DATABASE_URL']);

class Variables implements Partial<Record<Variable, unknown>> {
  @IsIn(['development', 'production', 'test'])
  NODE_ENV: Config['environment'] = 'development';

  @IsNotEmpty()
  @Matches(/^[\w.:%-]+$/)
  HOST = '127.0.0.1';

  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/[^/?\s]+\/[^/?\s]+(\?\S*)?$/)
  DATABASE_URL?: string;

  @IsString()
  // A path with a NUL in it is refused only when it is used, by then with no word on where it came from.
  @Matches(/^[^\0]+$/)
  BANGVANG_DATA_DIR = './.data';

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  BANGVANG_PUBLIC_URL?: string;

  @IsOptional()
  @Matches(/^[^\p{Cc}]{1,300}$/u)
  BANGVANG_CONTACT?: string;

  @IsInt()
  @Min(1)
  @Max(720)
  BANGVANG_SESSION_HOURS = 12;

  @IsInt()
  @Min(0)
  @Max(60)
  BANGVANG_FIGURES_MINUTES = 5;

  @IsIn(['auto', 'yes', 'no'])
  BANGVANG_EXAMPLES: Config['examples'] = 'auto';

  @IsIn(['error', 'warn', 'log', 'debug', 'verbose'])
  BANGVANG_LOG_LEVEL: LogLevel = 'warn';

  @IsIn(['on', 'off'])
  BANGVANG_FETCH: Config['fetch'] = 'off';

  @Matches(new RegExp(`^${PROXY}(,\\s*${PROXY})*$`))
  BANGVANG_TRUST_PROXY = 'loopback';
}

const numbers: ReadonlySet<Variable> = new Set(['PORT', 'BANGVANG_SESSION_HOURS', 'BANGVANG_FIGURES_MINUTES']);

/**
 * Reads the variables above; one that is absent or empty takes its default, others are left alone.
 * Throws ConfigError naming every wrong one.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given: Record<string, unknown> = {};
  for (const name of Object.keys(expected) as Variable[]) {
    const value = env[name]?.trim();
    if (value) given[name] = numbers.has(name) && /^\d+$/.test(value) ? Number(value) : value;
  }
  const variables = plainToInstance(Variables, given, { exposeDefaultValues: true });
  const wrong = validateSync(variables).map(({ property }) => property as Variable);
  if (wrong.length > 0) throw new ConfigError(wrong.map((name) => describe(name, given[name])));
  return {
    environment: variables.NODE_ENV,
    host: variables.HOST,
    port: variables.PORT,
    databaseUrl: variables.DATABASE_URL,
    dataDir: resolve(variables.BANGVANG_DATA_DIR),
    publicUrl: variables.BANGVANG_PUBLIC_URL?.replace(/\/+$/, ''),
    contact: variables.BANGVANG_CONTACT,
    secureCookies: variables.BANGVANG_PUBLIC_URL?.startsWith('https:') ?? false,
    sessionHours: variables.BANGVANG_SESSION_HOURS,
    figuresMinutes: variables.BANGVANG_FIGURES_MINUTES,
    examples: variables.BANGVANG_EXAMPLES,
    logLevel: variables.BANGVANG_LOG_LEVEL,
    fetch: variables.BANGVANG_FETCH,
    trustProxy: variables.BANGVANG_TRUST_PROXY,
  };
}

function describe(name: Variable, value: unknown): string {
  const found = secret.has(name) ? 'another value (not shown)' : `"${String(value)}"`;
  return `${name} is ${found}; expected ${expected[name]}`;
}
