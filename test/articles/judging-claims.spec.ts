import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenArticle,
  givenAwardForm,
  givenPublicArticle,
  givenPublicMeeting,
  someClaim,
} from '../support/given-articles.js';
import { Registry } from '../support/registry.js';

const NOWHERE = '01890000-0000-7000-8000-00000000dead';

describe('judging what articles claim', () => {
  let registry: Registry;
  let formId: string;
  let meetingId: string;
  beforeAll(async () => {
    registry = await Registry.open();
    formId = await givenAwardForm(registry);
    meetingId = await givenPublicMeeting(registry);
  });
  afterAll(() => registry.close());

  it('keeps two articles that disagree, and what the registry makes of each', async () => {
    const [one, two] = await Promise.all(
      [80, 68].map((combined) =>
        givenPublicArticle(registry, {
          title: `Bài đếm ${combined}`,
          claims: [
            someClaim({ place: 'HEADLINE', quote: `${combined} tập thể, cá nhân`, meetingId, formId, combined }),
          ],
        }),
      ),
    );
    const [wrong, right] = [one?.claims[0], two?.claims[0]];
    const approver = registry.as('APPROVER');
    const judge = { id: wrong?.id, version: 2, reason: 'Nhan đề gộp hai cơ quan tặng' };
    await approver.act('judgeClaim', { ...judge, standing: 'DISPUTED' }, 'claim { id }');
    const { claim } = await approver.act(
      'judgeClaim',
      { ...judge, version: 3, standing: 'SUPERSEDED', supersededById: right?.id },
      'claim { standing standingReason combined supersededBy { combined supersedes { combined } } }',
    );
    expect(claim).toEqual({
      standing: 'SUPERSEDED',
      standingReason: 'Nhan đề gộp hai cơ quan tặng',
      combined: 80,
      supersededBy: { combined: 68, supersedes: [{ combined: 80 }] },
    });
    const circle = { id: right?.id, version: 2, standing: 'SUPERSEDED', supersededById: wrong?.id, reason: 'vòng' };
    expect(await approver.refusalOf('judgeClaim', circle)).toBe('SUPERSEDED_IN_A_CIRCLE at input.supersededById');
    const { meeting } = await registry.anonymous.ask(
      'query ($id: ID!) { meeting(id: $id) { claims { nodes { combined standing article { title } } } articles { nodes { title } } } }',
      { id: meetingId },
    );
    expect(meeting.claims.nodes).toEqual(
      expect.arrayContaining([
        { combined: 80, standing: 'SUPERSEDED', article: { title: 'Bài đếm 80' } },
        { combined: 68, standing: 'ACCEPTED', article: { title: 'Bài đếm 68' } },
      ]),
    );
    const back = await approver.act(
      'judgeClaim',
      { id: wrong?.id, version: 4, standing: 'ACCEPTED' },
      'claim { standing supersededBy { id } }',
    );
    expect(back.claim).toEqual({ standing: 'ACCEPTED', supersededBy: null });
  });

  it.each([
    ['a dispute without a reason', { standing: 'DISPUTED' }, 'REASON_MISSING at input.reason'],
    [
      'a successor that is not named',
      { standing: 'SUPERSEDED', reason: 'x' },
      'SUPERSEDED_BY_MISSING at input.supersededById',
    ],
    [
      'an unknown successor',
      { standing: 'SUPERSEDED', reason: 'x', supersededById: NOWHERE },
      'UNKNOWN_ID at input.supersededById',
    ],
    [
      'a successor of what is accepted',
      { standing: 'ACCEPTED', supersededById: NOWHERE },
      'SUPERSEDED_BY_UNEXPECTED at input.supersededById',
    ],
  ])('refuses %s', async (_name, judgement, problem) => {
    const { claims } = await givenArticle(registry, { claims: [someClaim()] });
    expect(await registry.as('RECORDER').refusalOf('judgeClaim', { id: claims[0]?.id, version: 1, ...judgement })).toBe(
      problem,
    );
  });
});
