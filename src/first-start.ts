import { AuthService } from './auth/auth.service.js';
import { loadExamples } from './examples/examples.js';
import type { OpenRegistry } from './open-registry.js';
import { Database } from './platform/database/database.js';
import { oneStartAtATime } from './platform/database/embedded/one-start-at-a-time.js';
import { runAsSystem } from './platform/request/request-context.js';

const QUERY = `{
  honourees(first: 5) {
    nodes {
      name
      recipientKind
      awards(first: 5) {
        nodes {
          form { nameVi }
          decision { numberPrinted signedOn issuer { name } }
          presentations { meeting { title heldFrom } }
          articles { title url }
        }
      }
    }
  }
}`;

/** What a newcomer is told: examples and the first administrator on a first run, the address and a query always. */
export async function welcome(
  { app, config, database }: Pick<OpenRegistry, 'app' | 'config'> & { database: { embedded: boolean } },
  say: (line: string) => void,
): Promise<void> {
  const wanted = config.examples === 'yes' || (config.examples === 'auto' && database.embedded);
  const fresh = await runAsSystem('first start', () =>
    oneStartAtATime(app.get(Database), async () => {
      // Before there is an account nobody has worked here: a start that was killed half-way is made good by the next.
      const accounts = await app.get(Database).query('select 1 from staff_accounts limit 1');
      const examples = wanted && accounts.length === 0 ? await loadExamples(app) : 0;
      return { examples, administrator: await app.get(AuthService).createFirstAdministrator() };
    }),
  );
  if (fresh.examples > 0)
    say(
      `Đã nạp ${fresh.examples} bản ghi ví dụ (gỡ: npm run --silent cli -- seed --remove) / loaded ${fresh.examples} example records.`,
    );
  if (fresh.administrator)
    say(
      `Tài khoản quản trị / administrator: ${fresh.administrator.username}\n` +
        `Mật khẩu dùng một lần / one-time password: ${fresh.administrator.oneTimePassword}\n` +
        `(chỉ in một lần / printed only this once)`,
    );
  const origin = (await app.getUrl()).replace('[::1]', 'localhost');
  const address = `${origin}/graphql`;
  const payload = JSON.stringify({ query: QUERY.replace(/\s+/g, ' ') });
  say(
    `Bàn làm việc của cán bộ / desk: ${origin}/desk\nBảng vàng công khai / public roll: ${origin}/\n` +
      `GraphQL: ${address}\n\nThử / try:\n\ncurl -s ${address} -H 'content-type: application/json' -d '${payload}'\n`,
  );
}
