import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Command, InvalidArgumentError } from 'commander';
import { createApplication } from '../application.js';
import { AuthService } from '../auth/auth.service.js';
import { StaffService } from '../auth/staff/staff.service.js';
import { importCommand } from './import-command.js';
import { addReportCommands } from './report-command.js';
import { loadExamples, removeExamples } from '../examples/examples.js';
import { type OpenRegistry, openRegistry } from '../open-registry.js';
import { readConfig } from '../platform/config/config.js';
import { prepareDatabase } from '../platform/database/prepare-database.js';
import { schemaText } from '../platform/graphql/schema-file.js';
import { runAsSystem } from '../platform/request/request-context.js';
import { type Role, ROLES } from '../platform/request/viewer.js';

const SCHEMA_FILE = 'schema.graphql';

/** Every command, with its help; `parseAsync` runs the one that was typed. */
export function commandLine(): Command {
  const program = new Command('bang-vang')
    .description(
      'Bảng Vàng from the command line. / Sổ vàng khen thưởng, dùng từ dòng lệnh.\nReads the same environment as npm start.',
    )
    .showHelpAfterError();

  program
    .command('migrate')
    .description('apply the migrations that the database does not have yet / cập nhật cấu trúc cơ sở dữ liệu')
    .action(async () => {
      const database = await prepareDatabase(readConfig(process.env), { mayJoin: true });
      await database.stop();
      say(database.applied.length === 0 ? 'Nothing to do / đã đủ.' : database.applied.join('\n'));
    });

  program
    .command('seed')
    .description('load the example registry, marked as examples / nạp sổ ví dụ, có đánh dấu')
    .option('--remove', 'take all examples away again / gỡ bỏ toàn bộ ví dụ')
    .action(({ remove }: { remove?: boolean }) =>
      withRegistry(async ({ app }) => {
        const count = remove ? await removeExamples(app) : await loadExamples(app);
        say(
          remove
            ? `Removed ${count} example records / đã gỡ ${count} bản ghi ví dụ.`
            : `Loaded ${count} example records / đã nạp ${count} bản ghi ví dụ.`,
        );
      }),
    );

  program
    .command('create-staff')
    .description('create a staff account with a one-time password / tạo tài khoản cán bộ, mật khẩu dùng một lần')
    .requiredOption('--username <name>', 'what they sign in with / tên đăng nhập')
    .requiredOption('--display-name <name>', 'what others see / tên hiển thị')
    .option('--role <role>', `one of ${ROLES.join(', ')} / vai trò`, role, 'RECORDER')
    .option('--organisation <id>', 'the body over which, with all below it; without: the whole registry / phạm vi')
    .action((options: { username: string; displayName: string; role: Role; organisation?: string }) =>
      withRegistry(async ({ app }) => {
        const account = await app.get(AuthService).createStaff({
          username: options.username,
          displayName: options.displayName,
          role: options.role,
          organisationId: options.organisation ?? null,
        });
        say(`${options.username}: one-time password / mật khẩu dùng một lần: ${account.oneTimePassword}`);
      }),
    );

  program
    .command('unlock-staff')
    .description('unlock an account that failed sign-ins locked / mở khóa tài khoản bị khóa vì đăng nhập sai')
    .requiredOption('--username <name>', 'what they sign in with / tên đăng nhập')
    .action(({ username }: { username: string }) =>
      withRegistry(async ({ app }) => {
        await app.get(StaffService).unlockNamed(username);
        say(`${username}: unlocked / đã mở khóa.`);
      }),
    );

  program.addCommand(importCommand((work) => withRegistry(({ app }) => work(app))));

  program
    .command('schema')
    .description(`print the GraphQL schema, or compare it with ${SCHEMA_FILE} / in lược đồ GraphQL`)
    .option('--write', `write ${SCHEMA_FILE}`)
    .option('--check', `exit 1 unless ${SCHEMA_FILE} equals the code`)
    .action(async ({ write, check }: { write?: boolean; check?: boolean }) => {
      const app = await createApplication(readConfig({ NODE_ENV: 'test', BANGVANG_LOG_LEVEL: 'error' }), null);
      const text = schemaText(app.get(GraphQLSchemaHost).schema);
      await app.close();
      if (write) writeFileSync(SCHEMA_FILE, text);
      else if (!check) process.stdout.write(text);
      else if (readFileSync(SCHEMA_FILE, 'utf8') !== text)
        throw new InvalidArgumentError(
          `${SCHEMA_FILE} is not what the code says: npm run --silent cli -- schema --write`,
        );
    });

  addReportCommands(program, withRegistry);

  return program;
}

async function withRegistry(work: (registry: OpenRegistry) => Promise<void>): Promise<void> {
  const registry = await openRegistry(readConfig({ BANGVANG_LOG_LEVEL: 'error', ...process.env }), { mayJoin: true });
  try {
    await runAsSystem('cli', () => work(registry));
  } finally {
    await registry.close();
  }
}

function role(value: string): Role {
  const found = ROLES.find((known) => known === value.toUpperCase());
  if (!found) throw new InvalidArgumentError(`one of ${ROLES.join(', ')}`);
  return found;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
