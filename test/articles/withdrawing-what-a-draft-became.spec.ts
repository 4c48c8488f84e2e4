import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, givenAwardForm } from '../support/given-articles.js';
import { type GivenDraft, GivenDrafts } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

interface Step {
  step: number;
  reason: string;
  message: string;
  act: string | null;
  type: string;
  id: string;
  version: number;
  label: string;
}

describe('withdrawing by hand what a confirmed draft became', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const confirmed = async (input: object = {}) => {
    const { id, version } = await given.open();
    const made = await registry
      .as('APPROVER')
      .act(
        'acceptDraft',
        { id, version, confirm: true, parts: [{ key: 'm1', action: 'CREATE' }], ...input },
        'meetings { id } people { id }',
      );
    return { draft: { id, version: version + 1 }, made };
  };
  const stepsOf = async ({ id }: GivenDraft, language = 'vi') => {
    const { data } = await registry
      .as('READER')
      .send(
        'query ($id: ID!) { withdrawalsOfDraft(id: $id) { step reason message act type id version recordStatus label } }',
        { id },
        { 'accept-language': language },
      );
    return data.withdrawalsOfDraft as Step[];
  };
  const told = (steps: Step[]) => [...new Set(steps.map(({ reason, act }) => `${reason} ${act}`))];
  const withdraw = (steps: Step[]) =>
    steps.reduce(
      (before, { act, id, version }) =>
        before.then(() => registry.as('APPROVER').act(act!, { id, version, reason: 'Nhầm hội nghị' }, '__typename')),
      Promise.resolve(),
    );

  it('lists it in order, and nothing is public or left on the list once the steps are taken', async () => {
    const { draft } = await confirmed();
    expect(await registry.as('RECORDER').refusalOf('undoAcceptDraft', { ...draft, reason: 'Nhầm' })).toMatch(
      /^DRAFT_IS_PUBLIC/u,
    );
    const steps = await stepsOf(draft);
    expect(steps.map(({ step }) => step)).toEqual(steps.map((_, i) => i + 1));
    expect(told(steps)).toEqual([
      'GOES_ALONG withdrawPresentation',
      'MADE withdrawAward',
      'GOES_ALONG withdrawClaim',
      'GOES_ALONG withdrawAttendance',
      'MADE withdrawMeeting',
      'MADE withdrawArticle',
      'MADE withdrawPost',
      'MADE withdrawPerson',
    ]);
    expect(steps.find(({ type }) => type === 'Award')).toMatchObject({ label: expect.stringMatching(/^Bằng khen: /u) });
    expect(steps.find(({ type }) => type === 'Meeting')!.label).toMatch(/, 14\/01\/2022$/u);
    expect((await stepsOf(draft, 'en')).find(({ type }) => type === 'Meeting')!.message).toBe(
      'Made by the draft: to be withdrawn.',
    );
    await withdraw(steps.filter(({ reason }) => reason === 'MADE'));
    expect(await stepsOf(draft)).toEqual([]);
    const shown = await registry.anonymous.ask(
      '{ meetings { totalCount } articles { totalCount } awards { totalCount } honourees { totalCount } }',
    );
    expect(Object.values(shown)).toEqual(Object.keys(shown).map(() => ({ totalCount: 0 })));
  });

  it('works step by step for all of it, too', async () => {
    const { draft } = await confirmed();
    await withdraw(await stepsOf(draft));
    expect(await stepsOf(draft)).toEqual([]);
  });

  it('begins with what others built on it, and leaves people of whom something else speaks', async () => {
    const { draft, made } = await confirmed();
    await givenArticle(registry, {
      title: 'Bài khác',
      claims: [{ place: 'BODY', quote: 'trao nhiều phần thưởng', meetingId: made.meetings[0].id }],
    });
    const person = made.people[0].id as string;
    await registry.as('RECORDER').act('recordPost', { personId: person, titlePrinted: 'Trưởng ban' }, '__typename');
    const steps = await stepsOf(draft);
    expect(steps[0]).toMatchObject({
      reason: 'BUILT_UPON',
      act: 'withdrawClaim',
      label: 'trao nhiều phần thưởng',
      message: expect.stringContaining('điều bài khác nói về hội nghị'),
    });
    expect(steps.find(({ id }) => id === person)).toMatchObject({ reason: 'SPOKEN_OF', act: null });
    expect(
      steps
        .filter(({ type }) => type === 'Person')
        .map(({ reason }) => reason)
        .toSorted(),
    ).toEqual(['MADE', 'SPOKEN_OF']);
  });

  it('is of the draft’s own body, and empty before it was accepted', async () => {
    const draft = await given.open();
    expect(await stepsOf(draft)).toEqual([]);
    const query = 'query ($id: ID!) { withdrawalsOfDraft(id: $id) { step } }';
    expect(await registry.as('READER').refusal(query, { id: '01890000-0000-7000-8000-00000000dead' })).toBe(
      'UNKNOWN_ID at id',
    );
    expect(await registry.anonymous.refusal(query, { id: draft.id })).toBe('SIGN_IN_NEEDED');
  });
});
