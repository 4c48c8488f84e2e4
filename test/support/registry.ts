import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import type { Role } from '../../src/platform/request/viewer.js';
import { cloneDatabase } from './database.js';
import { builtModules, type RegistryModules } from './registry-modules.js';
import { newStaffToken } from './staff-token.js';
import { unobserved } from './statements.js';

export interface GraphQLAnswer {
  status: number;
  // The tests know what they selected; what is wrong with it shows in their expectations.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

export type Variables = Record<string, unknown>;

/** Somebody at the API: anonymous, or staff in a role. */
export class Client {
  constructor(
    private readonly address: string,
    /** Given, or made when the first request is sent. */
    private readonly headers: () => Promise<Record<string, string>>,
  ) {}

  async send(query: string, variables: Variables = {}, headers: Record<string, string> = {}): Promise<GraphQLAnswer> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await this.headers()), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as Omit<GraphQLAnswer, 'status'>;
    for (const { extensions, message } of answer.errors ?? []) requireFilledIn(message, extensions?.messages);
    return { status: response.status, ...answer };
  }

  /** The data of an answer that must have no errors. */
  async ask(query: string, variables: Variables = {}): Promise<GraphQLAnswer['data']> {
    const { data, errors } = await this.send(query, variables);
    if (errors) throw new Error(JSON.stringify(errors, null, 1));
    return data as unknown;
  }

  /** Sends a file in. */
  async upload(name: string, bytes: Buffer): Promise<{ id: string; path: string }> {
    const response = await fetch(`${this.address}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...(await this.headers()), 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as { id: string; path: string };
  }

  /** A file that was made for this client. */
  async download(path: string): Promise<Buffer> {
    const response = await fetch(`${this.address}${path}`, { headers: await this.headers() });
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** `code at field` of the first error of an answer that must have one. */
  async refusal(query: string, variables: Variables = {}): Promise<string> {
    const { errors, data } = await this.send(query, variables);
    const [error] = errors ?? [];
    if (!error) throw new Error(`expected a refusal, got ${JSON.stringify(data)}`);
    const { code, field } = error.extensions;
    return field === undefined ? String(code) : `${String(code)} at ${String(field)}`;
  }

  /** Calls a mutation with one input and answers its payload. */
  async act(mutation: string, input: object, selection: string): Promise<GraphQLAnswer['data']> {
    const data = await this.ask(mutationText(mutation, selection), { input });
    return (data as Record<string, unknown>)[mutation];
  }

  /** `code at field` of a mutation that must be refused. */
  refusalOf(mutation: string, input: object, selection = '__typename'): Promise<string> {
    return this.refusal(mutationText(mutation, selection), { input });
  }
}

function mutationText(mutation: string, selection: string): string {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const named = mutation.startsWith('confirm')
    ? 'ConfirmInput'
    : mutation.startsWith('withdraw') && mutation !== 'withdrawAwardEvent'
      ? 'WithdrawInput'
      : type;
  return `mutation ($input: ${named}!) { ${mutation}(input: $input) { ${selection} } }`;
}

/** A message with `{name}` left in it, other than in words that it quotes, is one whose details somebody forgot. */
function requireFilledIn(message: string, messages: unknown): void {
  for (const text of [message, ...Object.values(Object(messages))]) {
    const left = /\{\w+(:\w+)?\}/.exec(String(text).replaceAll(/“[^”]*”|"[^"]*"/gu, ''));
    if (left) throw new Error(`The message is not filled in: ${left[0]} in ${message}`);
  }
}

/** A whole registry on a database of its own. Open it in `beforeAll`, close it in `afterAll`. */
export class Registry {
  private constructor(
    readonly app: NestFastifyApplication,
    /** Where it listens: http://127.0.0.1 and a free port. */
    readonly address: string,
    /** Of its database. */
    readonly url: string,
    readonly modules: RegistryModules,
    private readonly drop: () => Promise<void>,
  ) {}

  /** `from` is what `npm start` runs, unless the spec takes hold of what is in it; see from-source.ts. */
  static async open(env: Record<string, string> = {}, from = builtModules): Promise<Registry> {
    const [database, modules] = await Promise.all([cloneDatabase(), from()]);
    const app = await modules.createApplication(
      // Figures are counted each time: a spec changes what they count.
      modules.readConfig({ NODE_ENV: 'test', BANGVANG_LOG_LEVEL: 'error', BANGVANG_FIGURES_MINUTES: '0', ...env }),
      database.url,
    );
    await app.listen(0, '127.0.0.1');
    return new Registry(app, await app.getUrl(), database.url, modules, () => database.drop());
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.drop();
  }

  readonly anonymous = new Client(this.address, async () => ({}));

  private readonly tokens = new Map<string, Promise<string>>();

  /** Staff who hold `role`, over the whole registry or over a body and all below it: an account with an API token. */
  as(role: Role, organisationId: string | null = null): Client {
    const key = `${role} ${organisationId}`;
    const token = () => {
      const known = this.tokens.get(key) ?? unobserved(() => newStaffToken(this.url, role, organisationId));
      this.tokens.set(key, known);
      return known;
    };
    return new Client(this.address, async () => ({ authorization: `Bearer ${await token()}` }));
  }

  /** Runs SQL beside the API, to look at or to arrange what no act can. */
  async sql<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** A service of the registry, called as the system: for building the world of a test. */
  asSystem<T>(work: () => Promise<T>): Promise<T> {
    return this.modules.runAsSystem('test', work);
  }
}
