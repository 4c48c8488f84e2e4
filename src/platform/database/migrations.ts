import { DataSource, QueryFailedError } from 'typeorm';
import { migrations } from '../../../migrations/index.js';

/** The database cannot carry the registry, or cannot be reached; `message` says why in English, then in Vietnamese. */
export class UnfitDatabaseError extends Error {
  override readonly name = 'UnfitDatabaseError';

  constructor(english: string, vietnamese: string, options?: ErrorOptions) {
    super(`${english}\n${vietnamese}`, options);
  }
}

const oldestVersion = 15;
/** "BangVang" in ASCII: any number will do, as long as every start takes the same. */
const advisoryLock = '4782165397482106471';

/** A connected source that knows the migrations and no entities; its owner destroys it. Throws UnfitDatabaseError. */
export async function connectForMigrations(url: string): Promise<DataSource> {
  const source = new DataSource({ type: 'postgres', url, migrations, migrationsTransactionMode: 'each' });
  try {
    await source.initialize();
  } catch (cause) {
    throw unreachable(url, cause);
  }
  try {
    await checkServer(source);
    return source;
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

/**
 * Applies the migrations that the database does not have yet and answers their names; starts at the same moment wait
 * for each other. Throws UnfitDatabaseError.
 */
export async function migrate(url: string): Promise<string[]> {
  const source = await connectForMigrations(url);
  const gate = source.createQueryRunner();
  try {
    await gate.query('select pg_advisory_lock($1)', [advisoryLock]);
    return (await source.runMigrations()).map(({ name }) => name);
  } catch (error) {
    throw lacksRights(error) ?? error;
  } finally {
    // Ending the session gives the lock back, however we leave.
    await gate.release();
    await source.destroy();
  }
}

async function checkServer(source: DataSource): Promise<void> {
  const [server] = await source.query<{ version: string; number: number; encoding: string }[]>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
            current_setting('server_encoding') as encoding`,
  );
  if (!server || server.number < oldestVersion * 10_000) {
    throw new UnfitDatabaseError(
      `The database server is PostgreSQL ${server?.version}; version ${oldestVersion} or later is needed.`,
      `Máy chủ cơ sở dữ liệu là PostgreSQL ${server?.version}; cần phiên bản ${oldestVersion} trở lên.`,
    );
  }
  if (server.encoding !== 'UTF8') {
    throw new UnfitDatabaseError(
      `The database keeps its text as ${server.encoding}; it has to be created with ENCODING 'UTF8'.`,
      `Cơ sở dữ liệu lưu chữ theo bảng mã ${server.encoding}; cần tạo với ENCODING 'UTF8'.`,
    );
  }
}

const INSUFFICIENT_PRIVILEGE = '42501';

/** PostgreSQL names the schema or the extension that the user may not create things in. */
function lacksRights(error: unknown): UnfitDatabaseError | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { code, message } = error.driverError as { code?: string; message: string };
  if (code !== INSUFFICIENT_PRIVILEGE) return undefined;
  return new UnfitDatabaseError(
    `The database user may not create what the registry needs: ${message}. It needs CREATE on the schema, and on the database for the extensions pg_trgm and btree_gist, unless they are there.`,
    `Người dùng cơ sở dữ liệu không được tạo những gì sổ cần: ${message}. Cần quyền CREATE trên lược đồ, và trên cơ sở dữ liệu nếu chưa có phần mở rộng pg_trgm và btree_gist.`,
    { cause: error },
  );
}

function unreachable(url: string, cause: unknown): UnfitDatabaseError {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: '?', pathname: '/?' };
  const reason = describe(cause);
  return new UnfitDatabaseError(
    `The database ${pathname.slice(1)} at ${host} cannot be reached: ${reason}. Check DATABASE_URL and that the server runs.`,
    `Không kết nối được cơ sở dữ liệu ${pathname.slice(1)} tại ${host}: ${reason}. Hãy kiểm tra DATABASE_URL và máy chủ.`,
    { cause },
  );
}

/** Node's error for a name with several addresses has an empty message of its own. */
function describe(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(describe).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
