import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { ACCEPTED, CONTENTS } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

const FOLDER = join(import.meta.dirname, 'examples');
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const COUNTS = ['groups', 'individuals', 'combined'] as const;
type Counted = Record<(typeof COUNTS)[number], number | null>;

const total = (counted: readonly Counted[], name: (typeof COUNTS)[number]): number =>
  counted.reduce((sum, each) => sum + (each[name] ?? 0), 0);

describe('accepting every example', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
  });
  afterAll(() => registry.close());

  const send = (mutation: string, type: string, input: object, selection: string) =>
    registry
      .as('RECORDER')
      .send(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`, { input });

  it.each(EXAMPLES)(
    '%s is recorded as it says, or refused for want of a day: no number is made up or added twice',
    async (name) => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const read = await send(
        'draftFromArticle',
        'DraftFromArticleInput',
        { source: { text } },
        `draft { id version contents { ${CONTENTS} } }`,
      );
      expect(read.errors).toBeUndefined();
      const { id, version, contents } = read.data.draftFromArticle.draft;
      const dated = contents.meetings.every(
        ({ heldOn }: { heldOn: string | null }) => heldOn !== null && !heldOn.startsWith('--'),
      );
      const { data, errors } = await send('acceptDraft', 'AcceptDraftInput', { id, version }, ACCEPTED);
      if (!dated) return expect(errors?.[0]?.extensions.code).toBe('MEETING_NEEDS_DAY');
      expect(errors).toBeUndefined();
      const { claims, awards, meetings, attendances } = data.acceptDraft;
      const standing = claims.filter(({ standing: each }: { standing: string }) => each === 'ACCEPTED');
      for (const count of COUNTS)
        expect([count, total(standing, count)]).toEqual([count, total(contents.awards, count)]);
      const names = contents.awards.flatMap(({ named }: { named: { name: string }[] }) =>
        named.map((each) => each.name),
      );
      expect(names).toEqual(
        expect.arrayContaining(awards.map(({ recipientNamePrinted: each }: Record<string, string>) => each)),
      );
      const present = [...contents.attendees, ...contents.delegations].filter(({ meetingKey }) => meetingKey !== null);
      expect([meetings.length, attendances.length]).toEqual([contents.meetings.length, present.length]);
    },
  );
});
