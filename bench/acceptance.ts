import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication } from '../src/application.js';
import { readConfig } from '../src/platform/config/config.js';
import { prepareDatabase } from '../src/platform/database/prepare-database.js';
import { prepareReferenceData } from '../src/reference-data.js';
import { newStaffToken } from '../test/support/staff-token.js';
import { allStatementsDuring } from '../test/support/statements.js';
import { manyNamed, MANY_NAMED_AWARDS } from '../test/support/many-named.js';

/**
 * From a draft to records and to the public: statements and time of accepting, confirming and undoing made-up reports of more and
 * more people, side by side, and how both grow with each further person. Of several rounds the least time is told.
 * `npm run bench:acceptance -- [--sizes 20,60,200] [--rounds 3] [--by table]`. Ends what it started.
 */
const option = (name: string, usual: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
};
const sizes = option('sizes', '20,60,200').split(',').map(Number);
const rounds = Number(option('rounds', '3'));
const byTable = option('by', '') === 'table';
const say = (text: string) => process.stdout.write(`${text}\n`);

interface Step {
  ms: number;
  texts: string[];
}
type Steps = Record<'accept' | 'confirm' | 'undo', Step>;

const dataDir = mkdtempSync(join(tmpdir(), 'bang-vang-bench-'));
const database = await prepareDatabase({ databaseUrl: process.env.BENCH_DATABASE_URL, dataDir });
try {
  const app = await createApplication(
    readConfig({ NODE_ENV: 'production', BANGVANG_LOG_LEVEL: 'error' }),
    database.url,
  );
  await prepareReferenceData(app);
  await app.listen(0, '127.0.0.1');
  const url = `${await app.getUrl()}/graphql`;
  const authorization = `Bearer ${await newStaffToken(database.url, 'APPROVER', null)}`;
  let number = 0;
  await round(url, authorization, sizes[0]!, (number += 1));
  const before: { size: number; steps: Steps }[] = [];
  for (const size of sizes) {
    const all: Steps[] = [];
    for (let n = 0; n < rounds; n += 1) all.push(await round(url, authorization, size, (number += 1)));
    before.push({ size, steps: leastOf(all) });
  }
  for (const act of ['accept', 'confirm', 'undo'] as const) tell(act, before);
  await app.close();
} finally {
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function round(url: string, authorization: string, people: number, number: number): Promise<Steps> {
  const ask = async (query: string, input: object): Promise<Record<string, never>> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, never>; errors?: object[] };
    if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
    return data;
  };
  const open = async (n: number) => {
    // Every eighteenth report has lists of names so alike that the reader takes some of them for one that is told again.
    const source = { text: manyNamed(people, n + 1 + Math.floor(n / 17)) };
    const query = `mutation ($input: DraftFromArticleInput!) { draftFromArticle(input: $input) { draft { id version contents {
      attendees { key } awards { key named { key } } } } } }`;
    const { draft } = (await ask(query, { source })).draftFromArticle as unknown as {
      draft: { id: string; version: number; contents: Record<'attendees' | 'awards', { named: { key: string }[] }[]> };
    };
    const named = draft.contents.awards.flatMap((award) => award.named);
    if (draft.contents.attendees.length !== people || named.length !== MANY_NAMED_AWARDS)
      throw new Error(`read ${draft.contents.attendees.length} guests and ${named.length} recipients`);
    const parts = named.map(({ key }) => ({ key, action: 'CREATE' }));
    return { id: draft.id, version: draft.version, parts };
  };
  const ACCEPT = `mutation ($input: AcceptDraftInput!) { acceptDraft(input: $input) { draft { id version } } }`;
  const accepted = async (draft: object) =>
    ((await ask(ACCEPT, draft)).acceptDraft as unknown as { draft: { id: string; version: number } }).draft;
  const first = await open(2 * number);
  const accept = await measured(() => accepted(first));
  const confirm = await measured(() =>
    ask('mutation ($input: ConfirmInput!) { confirmDraft(input: $input) { draft { id } } }', accept.answer),
  );
  const { id, version } = await accepted(await open(2 * number + 1));
  const undo = await measured(() =>
    ask('mutation ($input: UndoAcceptDraftInput!) { undoAcceptDraft(input: $input) { draft { id } } }', {
      id,
      version,
      reason: 'Nhầm bài (đo thử)',
    }),
  );
  return { accept: accept.step, confirm: confirm.step, undo: undo.step };
}

async function measured<T>(work: () => Promise<T>): Promise<{ answer: T; step: Step }> {
  const begun = performance.now();
  const { answer, statements } = await allStatementsDuring(work);
  return { answer, step: { ms: performance.now() - begun, texts: statements.map(({ text }) => text) } };
}

function leastOf(all: readonly Steps[]): Steps {
  const least = (act: keyof Steps) =>
    all.map((steps) => steps[act]).reduce((one, two) => (two.ms < one.ms ? two : one));
  return { accept: least('accept'), confirm: least('confirm'), undo: least('undo') };
}

function tell(act: keyof Steps, all: readonly { size: number; steps: Steps }[]): void {
  for (const { size, steps } of all)
    say(`${act} ${size} people: ${steps[act].texts.length} statements, ${Math.round(steps[act].ms)} ms`);
  const [least, most] = [all[0]!, all.at(-1)!];
  const more = most.size - least.size;
  if (more <= 0) return;
  const each = (of: (step: Step) => number) => (of(most.steps[act]) - of(least.steps[act])) / more;
  say(
    `  for each further person: ${each(({ texts }) => texts.length).toFixed(2)} statements, ${each(({ ms }) => ms).toFixed(1)} ms`,
  );
  if (byTable) grown(least.steps[act], most.steps[act]);
}

/** What is sent more often for more people, by kind and table, most first. */
function grown(least: Step, most: Step): void {
  const counts = (step: Step) => {
    const all = new Map<string, number>();
    for (const text of step.texts) all.set(kindOf(text), (all.get(kindOf(text)) ?? 0) + 1);
    return all;
  };
  const few = counts(least);
  const rows = [...counts(most)].map(([kind, many]) => ({ kind, many, less: few.get(kind) ?? 0 }));
  for (const { kind, many, less } of rows.filter((row) => row.many > 3).sort((one, two) => two.many - one.many))
    say(`  ${less} -> ${many}  ${kind}`);
}

function kindOf(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim().toLowerCase();
  const tables = [...flat.matchAll(/(?:from|into|update|join) "?([a-z_]+)"?/gu)].map(([, table]) => table);
  return `${flat.split(' ')[0]} ${[...new Set(tables)].slice(0, 3).join('+')}${/for (?:no key )?(?:update|share)|for key share/u.test(flat) ? ' held' : ''}`;
}
