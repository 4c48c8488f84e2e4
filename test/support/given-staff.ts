import type { NewStaff } from '../../src/auth/auth.service.js';
import { Client, type GraphQLAnswer, type Registry } from './registry.js';

export const PASSWORD = 'chuồn chuồn bay thấp';

export interface GivenStaff {
  id: string;
  username: string;
  oneTimePassword: string;
}

let made = 0;

/** An account as an administrator leaves it: with a one-time password that is still to be changed. */
export async function givenNewStaff(registry: Registry, given: Partial<NewStaff> = {}): Promise<GivenStaff> {
  made += 1;
  const account = { username: `can.bo.${made}`, displayName: `Cán bộ ${made}`, role: 'RECORDER' as const, ...given };
  const { staff, ...rest } = await registry.asSystem(() =>
    registry.app.get(registry.modules.AuthService).createStaff(account),
  );
  return { id: staff.id, ...rest };
}

/** An account in use: its password is `PASSWORD`, and its browser is signed in. */
export async function givenStaff(
  registry: Registry,
  given: Partial<NewStaff> = {},
): Promise<{ id: string; username: string; browser: Browser }> {
  const { id, username, oneTimePassword } = await givenNewStaff(registry, given);
  const browser = new Browser(registry);
  await browser.signIn(username, oneTimePassword);
  await browser.act('changePassword', { currentPassword: oneTimePassword, newPassword: PASSWORD }, '__typename');
  return { id, username, browser };
}

export const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id mustChangePassword } } }';

/** Keeps the cookies that it is given, as a browser does. */
export class Browser extends Client {
  /** Of the session. */
  cookie: string | undefined;
  /** By which it is known for those who signed in from it. */
  known: string | undefined;

  constructor(private readonly registry: Registry) {
    super(registry.address, async () => this.cookies());
  }

  private cookies(): Record<string, string> {
    const cookie = [this.cookie, this.known].filter(Boolean).join('; ');
    return cookie ? { cookie } : {};
  }

  /** Sends what is asked and keeps what the answer sets; answers the `Set-Cookie` header of the session, too. */
  async sendKeeping(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<GraphQLAnswer & { setCookie: string | null }> {
    const response = await fetch(`${this.registry.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.cookies(), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const set = response.headers.getSetCookie();
    const setCookie = set.find((line) => !line.includes('_browser=')) ?? null;
    this.known = set.find((line) => line.includes('_browser='))?.split(';')[0] ?? this.known;
    if (setCookie !== null) this.cookie = /^[^=]+=;/.test(setCookie) ? undefined : setCookie.split(';')[0];
    return { status: response.status, setCookie, ...((await response.json()) as Omit<GraphQLAnswer, 'status'>) };
  }

  async signIn(username: string, password: string): Promise<GraphQLAnswer & { setCookie: string | null }> {
    return this.sendKeeping(SIGN_IN, { input: { username, password } });
  }
}

/** The code of the first error, or null. */
export function codeOf(answer: GraphQLAnswer): unknown {
  return answer.errors?.[0]?.extensions.code ?? null;
}
