import { language, say } from './language.js';

/** What the registry refuses: its own words, in the reader's language, and the field that they are about. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    message: string,
    readonly code: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

interface Answer {
  data?: unknown;
  id?: string;
  errors?: { message: string; extensions?: { code?: string; field?: string } }[];
}

/** Asks the API. The session's cookie goes along by itself. */
export async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const { data } = await reach('/graphql', 'application/json', JSON.stringify({ query, variables }));
  return data as T;
}

/** Sends a file in and answers its id. */
export async function sendFile(file: File): Promise<string> {
  const { id } = await reach(
    `/files?name=${encodeURIComponent(file.name)}`,
    file.type || 'application/octet-stream',
    file,
  );
  return id as string;
}

async function reach(address: string, contentType: string, body: BodyInit): Promise<Answer> {
  const headers = { 'content-type': contentType, 'accept-language': language() };
  const response = await fetch(address, { method: 'POST', headers, body }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as Answer | null;
  if (!answer) throw unreachable(response?.status);
  const [error] = answer.errors ?? [];
  if (error) throw new Refusal(error.message, error.extensions?.code ?? '', error.extensions?.field);
  return answer;
}

function unreachable(status?: number): Refusal {
  const why = status === undefined ? '' : ` (${status})`;
  return new Refusal(
    say(
      `Không nối được với máy chủ${why}. Những gì bạn gõ vẫn còn; hãy thử lại.`,
      `The server cannot be reached${why}. What you typed is still there; try again.`,
    ),
    'UNREACHABLE',
  );
}
