import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { type GivenDraft, GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

describe('somebody who attends a meeting and is honoured at it', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let draft: GivenDraft;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  /** The guest who has a post receives, named without it. */
  const open = async () => {
    draft = await given.open((report) => {
      const guest = /Dự hội nghị có các đồng chí: ([^,]+),/u.exec(report)![1]!;
      return report.replace(/cho ông .*Nà Ví/u, `cho ông ${guest}`);
    });
    return draft;
  };
  const accept = async (parts: object[], input: object = {}) => given.accept(await open(), { parts, ...input });

  it('is one person where staff say so, recorded once, with the post that is printed of the guest', async () => {
    const { people, attendances, awards, warnings } = await accept([{ key: 'a2.n1', action: 'LINK', asPart: 'p1' }]);
    const [guest] = attendances;
    expect(awards).toMatchObject([{ person: { id: guest.person.id } }]);
    expect(people.filter(({ id }: { id: string }) => id === guest.person.id)).toHaveLength(1);
    expect(warnings.map(({ code }: { code: string }) => code)).not.toContain('NAMED_TWICE_IN_ARTICLE');
  });

  it('is two people where both are recorded anew, and that is told', async () => {
    const { attendances, awards, warnings } = await accept([{ key: 'a2.n1', action: 'CREATE' }]);
    expect(awards[0].person.id).not.toBe(attendances[0].person.id);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'NAMED_TWICE_IN_ARTICLE', partKey: 'a2.n1' }));
  });

  it('is found where the guest was accepted before', async () => {
    await open();
    const first = await given.accept(draft, { only: ['m1', 'p1'] });
    const again = await given.accept(
      { id: draft.id, version: first.draft.version },
      { parts: [{ key: 'a2.n1', action: 'LINK', asPart: 'p1' }] },
    );
    expect(again.awards[0].person.id).toBe(first.attendances[0].person.id);
  });

  it.each([
    ['of nobody', [{ key: 'p1', action: 'AS_PRINTED' }], 'p1', 'PART_OF_NOBODY'],
    ['no person', [], 'd1', 'PART_IS_NO_PERSON'],
    ['itself', [], 'a2.n1', 'PART_IS_NO_PERSON'],
  ])('is refused where the other part is %s', async (_what, others, asPart, code) => {
    const parts = [...others, { key: 'a2.n1', action: 'LINK', asPart }];
    const at = others.length;
    expect(await given.refused(await open(), { parts })).toBe(`${code} at input.parts.${at}.asPart`);
  });
});
