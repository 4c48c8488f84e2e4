import { keyed } from './keyed.js';
import { language, say } from '../words/language.js';
import { answered, keyOf } from './unanswered.js';

interface Explained {
  code?: string;
  messages?: { vi: string; en: string };
  details?: { key?: unknown; id?: unknown; yours?: unknown; current?: unknown };
  field?: unknown;
}

/** What was refused because of what somebody else did meanwhile. */
const CHANGED: ReadonlySet<string> = new Set(['VERSION_CONFLICT', 'DRAFT_NOT_OPEN']);

let refusals = 0;

/** What the registry refuses, in its own words. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  /** The part of a draft that it is about, if it names one: `m1` of `m1.o1`. */
  readonly partKey: string | null;
  /** The field of the input that it is about, without the way to it. */
  readonly field: string | null;
  /** The way to it: `lines`, `3`, `recipient`, `namePrinted`. */
  readonly path: readonly string[];

  /** The id of what says it on the page, for the field that it is about. */
  readonly id = `refusal-${(refusals += 1)}`;

  /** Of a record that was changed since it was read: which, and by how many versions. */
  readonly changed: { id: string; versions: number } | null;

  constructor(
    message: string,
    private readonly explained: Explained,
  ) {
    super(message);
    this.code = explained.code ?? '';
    const { key, id, yours, current } = explained.details ?? {};
    const versions = Number(current) - Number(yours);
    this.changed = CHANGED.has(this.code) && typeof id === 'string' && versions > 0 ? { id, versions } : null;
    this.path = typeof explained.field === 'string' ? explained.field.replace(/^input\./u, '').split('.') : [];
    this.field = this.path.at(-1) ?? null;
    this.partKey = typeof key === 'string' ? key.split('.')[0]! : null;
  }

  /** In the language that the reader chose, be it since. */
  get words(): string {
    return this.explained.messages?.[language()] ?? this.message;
  }
}

interface Answer {
  data?: unknown;
  id?: string;
  errors?: { message: string; extensions?: Explained }[];
}

type SignInAgain = () => Promise<boolean>;
let signInAgain: SignInAgain | null = null;
/** How often somebody signed in once more. */
let sessions = 0;
/** What is not answered yet. */
const asked = new Set<Promise<unknown>>();

/** What to do when a session has ended: `again` answers whether the same person is signed in once more. */
export function whenSignedOut(again: SignInAgain | null): void {
  signInAgain = again;
}

/**
 * Asks the API. The session's cookie goes along by itself. What is done is done once: where no answer comes, the same act with the
 * same variables is the same request when it is asked for again (docs/decisions/0011).
 */
export async function ask<T>(query: string, variables: object = {}): Promise<T> {
  if (!query.startsWith('mutation')) return post<T>(query, variables);
  const act = JSON.stringify([query, variables]);
  const { text, names } = keyed(query);
  const key = keyOf(act);
  const keys = Object.fromEntries(names.map((name) => [name, `${key}-${name}`]));
  try {
    const data = await post<T>(text, { ...variables, ...keys });
    answered(act);
    return data;
  } catch (error) {
    // A refusal leaves no key in the registry; but it may be of the second sending, of an act that the first one did.
    if (error instanceof Refusal && error.code === 'IDEMPOTENCY_KEY_REUSED') answered(act);
    throw error;
  }
}

/** The same of an act that is given a password, of which no digest may be kept: it takes no key. */
export const askWithPassword = <T>(mutation: string, variables: object): Promise<T> => post<T>(mutation, variables);

async function post<T>(query: string, variables: object): Promise<T> {
  const { data } = await reach('/graphql', 'application/json', JSON.stringify({ query, variables }));
  return data as T;
}

/** Ends the session by `mutation`, once all that was asked in it is answered; one that has ended by itself needs no end. */
export async function signOut(mutation: string): Promise<void> {
  await Promise.allSettled(asked);
  await send('/graphql', 'application/json', JSON.stringify({ query: mutation })).catch((error: unknown) => {
    if (!isSignedOut(error)) throw error;
  });
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

/** A file of the registry's, which only whoever is signed in may have. */
export async function fetchFile(path: string): Promise<Blob> {
  return again(async () => {
    const response = await fetch(path, { headers: { 'accept-language': language() } }).catch(() => null);
    if (response?.ok) return response.blob();
    throw refusalOf((await response?.json().catch(() => null)) as Answer | null) ?? unreachable(response?.status);
  });
}

function reach(address: string, contentType: string, body: BodyInit): Promise<Answer> {
  return again(() => send(address, contentType, body));
}

/** Nothing was done of what was refused for want of a session, so it is asked once more when there is one. */
function again<T>(work: () => Promise<T>): Promise<T> {
  const session = sessions;
  const asking = work().catch(async (error: unknown) => {
    if (!isSignedOut(error)) throw error;
    // Whoever signed in again since it was asked is not asked to once more.
    if (session === sessions) {
      if (!(await signInAgain?.())) throw error;
      sessions += 1;
    }
    return work();
  });
  asked.add(asking);
  return asking.finally(() => asked.delete(asking));
}

const isSignedOut = (error: unknown): boolean => error instanceof Refusal && error.code === 'SIGN_IN_NEEDED';

async function send(address: string, contentType: string, body: BodyInit): Promise<Answer> {
  const headers = { 'content-type': contentType, 'accept-language': language() };
  const response = await fetch(address, { method: 'POST', headers, body }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as Answer | null;
  if (!answer) throw unreachable(response?.status);
  const refusal = refusalOf(answer);
  if (refusal) throw refusal;
  return answer;
}

function refusalOf(answer: Answer | null): Refusal | null {
  const [error] = answer?.errors ?? [];
  return error ? new Refusal(error.message, error.extensions ?? {}) : null;
}

function unreachable(status?: number): Refusal {
  const why = status === undefined ? '' : ` (${status})`;
  return new Refusal(
    say(
      `Không nối được với máy chủ${why}. Những gì bạn gõ vẫn còn; hãy thử lại.`,
      `The server cannot be reached${why}. What you typed is still there; try again.`,
    ),
    { code: 'UNREACHABLE' },
  );
}
