import type { GraphQLAnswer } from './registry.js';
import type { RegistryProcess } from './registry-process.js';

const PASSWORD = 'một mật khẩu đủ dài để thử';

type Answer = Pick<GraphQLAnswer, 'data' | 'errors'>;

export async function sendTo(address: string, query: string, variables: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { answer: (await response.json()) as Answer, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

/** Signs in with the one-time password, changes it, and answers an API token that outlives every restart. */
export async function newToken({ address, said }: RegistryProcess): Promise<string> {
  const currentPassword = /one-time password: (\S+)/.exec(said)?.[1] ?? '';
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }';
  const { cookie } = await sendTo(address, signIn, { input: { username: 'quantri', password: currentPassword } });
  const change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { id } } }';
  const changed = await sendTo(address, change, { input: { currentPassword, newPassword: PASSWORD } }, { cookie });
  const create = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { token } }';
  const created = await sendTo(
    address,
    create,
    { input: { label: 'durability', validDays: 1 } },
    { cookie: changed.cookie || cookie },
  );
  const token: unknown = created.answer.data?.createApiToken?.token;
  if (typeof token !== 'string') throw new Error(JSON.stringify(created.answer));
  return `Bearer ${token}`;
}
