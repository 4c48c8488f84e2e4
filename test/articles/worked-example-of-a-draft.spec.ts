import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { givenPerson } from '../support/given-meetings.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'drafts.md'), 'utf8');

/** Each call of the page with its variables and its answer. */
const CALLS = [...PAGE.matchAll(/```graphql\n([^]*?)```[^]*?```json\n([^]*?)```[^]*?```json\n([^]*?)```/gu)].map(
  ([, query, variables, answer]) => ({ query: query!, variables: variables!, answer: answer! }),
);

describe('the worked example in docs/drafts.md', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
  });
  afterAll(() => registry.close());

  it('gives the answers that are printed there', async () => {
    const front = await givenOrganisation(registry, {
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Bãi Xanh',
      level: 'DISTRICT',
    });
    const person = await givenPerson(registry, 'Hà Thị Mơ');
    await registry
      .as('RECORDER')
      .act('recordPost', { personId: person, titlePrinted: 'Chủ tịch HĐND huyện' }, '__typename');
    const ids: Record<string, string> = { front, person };
    const filled = (text: string) =>
      text.replaceAll(/<(draft|front|person)>/gu, (whole, name: string) => ids[name] ?? whole);
    expect(CALLS).toHaveLength(4);
    for (const { query, variables, answer } of CALLS) {
      const data = await registry.as('RECORDER').ask(query, JSON.parse(filled(variables)) as Record<string, unknown>);
      ids.draft ??= data.draftFromArticle.draft.id as string;
      expect(data).toEqual(JSON.parse(filled(answer)));
    }
  });
});
