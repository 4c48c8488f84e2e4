import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The floor beneath any server in Node: bare HTTP and one prepared statement, whose JSON text is sent on as it is.
 * `node floor.ts DATABASE_URL STATEMENTS`, STATEMENTS being JSON { "/name": { text, values } }. Prints its port.
 */
const [url = '', json = '{}'] = process.argv.slice(2);
const statements = JSON.parse(json) as Record<string, { text: string; values: unknown[] }>;
const pool = new pg.Pool({ connectionString: url, max: 10 });
pg.types.setTypeParser(pg.types.builtins.JSON, (text: string) => text);

const server = createServer((request, response) => {
  const path = request.url ?? '';
  const statement = statements[path];
  if (!statement) return response.writeHead(404).end();
  pool.query({ name: path, ...statement }).then(
    ({ rows }) => response.setHeader('content-type', 'application/json').end((rows[0] as { j: string }).j),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
