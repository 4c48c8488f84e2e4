import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenArticle,
  givenAwardForm,
  givenAwardLine,
  givenPublicArticle,
  givenPublicMeeting,
  someClaim,
} from '../support/given-articles.js';
import { givenPublicPresentation } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const NOWHERE = '01890000-0000-7000-8000-00000000dead';

describe('from an article to an honouree, and back', () => {
  let registry: Registry;
  let formId: string;
  beforeAll(async () => {
    registry = await Registry.open();
    formId = await givenAwardForm(registry);
  });
  afterAll(() => registry.close());

  const person = async (name: string) => {
    const recorded = await registry.as('RECORDER').act('recordPerson', { name }, 'person { id }');
    const id = recorded.person.id as string;
    await registry.as('APPROVER').act('confirmPerson', { id, version: 1 }, 'person { id }');
    return id;
  };
  const hide = (id: string) =>
    registry
      .as('APPROVER')
      .act('changePerson', { id, version: 2, visibility: 'HIDDEN', visibilityReason: 'Theo yêu cầu' }, 'person { id }');

  /** An article about a meeting, with a claim that is tied to the awards. */
  const reported = async (awardIds: string[], title = 'Bài kể tên', parts: object = {}) => {
    const meetingId = await givenPublicMeeting(registry);
    const article = await givenPublicArticle(registry, {
      title,
      publishedOn: '2021-01-13',
      claims: [someClaim({ meetingId, formId, awardIds, ...parts })],
    });
    return { ...article, meetingId, claim: article.claims[0] as { id: string; version: number } };
  };

  it('leads from article to claims, awards and honouree in one statement', async () => {
    const personId = await person('Lò Thị Ví Dụ');
    const { id } = await reported([await givenAwardLine(registry, { formId, personId, name: 'Lò Thị Ví Dụ' })]);
    const { answer, statements } = await statementsDuring(() =>
      registry.anonymous.ask(
        `query ($id: ID!) { article(id: $id) { title meetings { title } claims { quote form { nameVi } meeting { heldFrom }
           awards { totalCount nodes { recipientName person { displayName } } } } } }`,
        { id },
      ),
    );
    expect(statements).toHaveLength(1);
    expect(answer.article).toMatchObject({
      title: 'Bài kể tên',
      meetings: [{ title: 'Hội nghị tổng kết năm 2020' }],
      claims: [
        {
          meeting: { heldFrom: '2021-01-12' },
          awards: {
            totalCount: 1,
            nodes: [{ recipientName: 'Lò Thị Ví Dụ', person: { displayName: 'Lò Thị Ví Dụ' } }],
          },
        },
      ],
    });
  });

  it('leads back from meeting, award and person to the articles that speak of them, and finds them by each', async () => {
    const personId = await person('Hà Văn Ngược');
    const awardId = await givenAwardLine(registry, { formId, personId, name: 'Hà Văn Ngược' });
    const { id, meetingId, claim } = await reported([awardId], 'Bài về ông Ngược');
    await reported([await givenAwardLine(registry, { formId })], 'Bài khác');
    const titles = { nodes: [{ title: 'Bài về ông Ngược' }] };
    const answer = await registry.anonymous.ask(
      `query ($meeting: ID!, $award: ID!, $person: ID!) {
         meeting(id: $meeting) { articles { nodes { title } } claims { nodes { id } } }
         award: node(id: $award) { ... on Award { articles { title } claims { id } } }
         person: node(id: $person) { ... on Person { articles { nodes { title } } } }
         byMeeting: articles(meetingId: $meeting) { nodes { title } }
         byAward: articles(awardId: $award) { nodes { title } }
         byHonouree: articles(honoureeId: $person) { nodes { title } } }`,
      { meeting: meetingId, award: awardId, person: personId },
    );
    expect(answer).toEqual({
      meeting: { articles: titles, claims: { nodes: [{ id: claim.id }] } },
      award: { articles: titles.nodes, claims: [{ id: claim.id }] },
      person: { articles: titles },
      byMeeting: titles,
      byAward: titles,
      byHonouree: titles,
    });
    const { article } = await registry.anonymous.ask(
      'query ($id: ID!) { article(id: $id) { awards { nodes { id } } } }',
      { id },
    );
    expect(article.awards.nodes).toEqual([{ id: awardId }]);
  });

  const counts = async (id: string, awardId: string, meetingId: string) => {
    const { data, errors = [] } = await registry.anonymous.send(
      `query ($id: ID!, $award: ID!, $meeting: ID!) {
         article(id: $id) { claims { id } awards { totalCount } meetings { id } }
         articles(awardId: $award) { totalCount }
         meeting(id: $meeting) { claims { totalCount } articles { totalCount } } }`,
      { id, award: awardId, meeting: meetingId },
    );
    const { article, articles, meeting } = data;
    return [
      article.claims.length,
      article.awards.totalCount,
      article.meetings.length,
      articles?.totalCount ?? errors.map(({ extensions }) => extensions?.code),
      meeting.claims.totalCount,
      meeting.articles.totalCount,
    ];
  };

  it('does not show or count to the public a claim about the award of somebody hidden', async () => {
    const personId = await person('Giàng A Ẩn');
    const awardId = await givenAwardLine(registry, { formId, personId, name: 'Giàng A Ẩn' });
    const { id, meetingId, claim } = await reported([awardId, await givenAwardLine(registry, { formId })]);
    expect(await counts(id, awardId, meetingId)).toEqual([1, 2, 1, 1, 1, 1]);
    await hide(personId);
    expect(await counts(id, awardId, meetingId)).toEqual([0, 0, 0, ['UNKNOWN_ID'], 0, 0]);
    expect(await registry.anonymous.ask('query ($id: ID!) { node(id: $id) { id } }', { id: claim.id })).toEqual({
      node: null,
    });
    const staff = await registry
      .as('READER')
      .ask('query ($id: ID!) { articles(honoureeId: $id) { nodes { claims { awards { totalCount } } } } }', {
        id: personId,
      });
    expect(staff.articles.nodes).toEqual([{ claims: [{ awards: { totalCount: 2 } }] }]);
  });

  it('does not show a claim about a minor who is named but not a person of the registry', async () => {
    const awardId = await givenAwardLine(registry, { formId, name: 'Em Nguyễn Văn Nhỏ', nameVisibility: 'MINOR' });
    const { id, meetingId } = await reported([awardId]);
    expect(await counts(id, awardId, meetingId)).toEqual([0, 0, 0, ['UNKNOWN_ID'], 0, 0]);
  });

  it('does not show a claim that names somebody hidden who attended the meeting', async () => {
    const personId = await person('Phùng Thị Khuất');
    const meetingId = await givenPublicMeeting(registry, {
      attendances: [{ namePrinted: 'Phùng Thị Khuất', personId, roles: ['PRESENTER'] }],
    });
    const claims = [
      someClaim({
        meetingId,
        quote: 'Đồng chí Phùng Thị Khuất trao Bằng khen',
        presentersPrinted: ['Phùng Thị Khuất'],
      }),
      someClaim({ meetingId, quote: 'Hội nghị đã trao Giấy khen' }),
    ];
    const { id, claims: told } = await givenPublicArticle(registry, { title: 'Bài có người trao', claims });
    const items = told.map((claim) => ({ claimId: claim.id }));
    const presentation = await givenPublicPresentation(registry, meetingId, { items });
    const handedOver = async () => {
      const { node } = await registry.anonymous.ask(
        'query ($id: ID!) { node(id: $id) { ... on Presentation { items { award { id } claim { quote } } } } }',
        { id: presentation.id },
      );
      return node.items as unknown[];
    };
    expect(await handedOver()).toHaveLength(2);
    const quotes = async () => {
      const { article } = await registry.anonymous.ask('query ($id: ID!) { article(id: $id) { claims { quote } } }', {
        id,
      });
      return article.claims.length as number;
    };
    expect(await quotes()).toBe(2);
    await hide(personId);
    expect(await quotes()).toBe(1);
    expect(await handedOver()).toEqual([{ award: null, claim: { quote: 'Hội nghị đã trao Giấy khen' } }]);
  });

  it('ties a claim to many awards and an award to many claims, and keeps what was untied in the history', async () => {
    const [one, two] = [await givenAwardLine(registry, { formId }), await givenAwardLine(registry, { formId })];
    const meetingId = await givenPublicMeeting(registry);
    const { claims } = await givenArticle(registry, { claims: [someClaim(), someClaim({ quote: 'câu khác' })] });
    const [first, second] = claims.map(({ id }) => id);
    const recorder = registry.as('RECORDER');
    const TIED = 'claim { version meeting { id } awards { nodes { id } } }';
    const tied = await recorder.act('linkClaim', { id: first, version: 1, awardIds: [one, two, one], meetingId }, TIED);
    expect(tied.claim).toEqual({
      version: 2,
      meeting: { id: meetingId },
      awards: { nodes: [{ id: one }, { id: two }] },
    });
    await recorder.act('linkClaim', { id: second, version: 1, awardIds: [two] }, TIED);
    const { node } = await recorder.ask('query ($id: ID!) { node(id: $id) { ... on Award { claims { id } } } }', {
      id: two,
    });
    expect(node.claims).toEqual([{ id: first }, { id: second }]);

    const untied = await recorder.act(
      'unlinkClaim',
      { id: first, version: 2, awardIds: [two], meeting: true, reason: 'nhầm dòng' },
      TIED,
    );
    expect(untied.claim).toEqual({ version: 3, meeting: null, awards: { nodes: [{ id: one }] } });
    const { history } = await registry
      .as('READER')
      .ask('query ($of: ID!) { history(of: $of, first: 1) { nodes { act reason before after } } }', { of: first });
    expect(history.nodes).toMatchObject([
      {
        act: 'unlinkClaim',
        reason: 'nhầm dòng',
        before: { meetingId, awardIds: [one, two] },
        after: { meetingId: null, awardIds: [one] },
      },
    ]);
    const wrong = { id: first, version: 3, reason: 'x' };
    expect(await recorder.refusalOf('unlinkClaim', { ...wrong, awardIds: [two] })).toBe(
      'NOT_LINKED at input.awardIds.0',
    );
    expect(await recorder.refusalOf('unlinkClaim', wrong)).toBe('NOTHING_TO_LINK at input');
    expect(await recorder.refusalOf('linkClaim', { id: first, version: 2, awardIds: [two] })).toBe(
      'VERSION_CONFLICT at input.version',
    );
    expect(await recorder.refusalOf('linkClaim', { id: first, version: 3, awardIds: [one, meetingId] })).toBe(
      'UNKNOWN_ID at input.awardIds.1',
    );
    expect(await recorder.refusalOf('linkClaim', { id: NOWHERE, version: 3, awardIds: [one] })).toBe(
      'UNKNOWN_ID at input.id',
    );
  });

  it('leads from what was handed over to the claim that tells of it, where no award line is known', async () => {
    const { meetingId, claim } = await reported([], 'Bài về lễ trao', {
      formId: null,
      formPrinted: 'Bằng khen',
      unspecified: true,
    });
    const { presentation } = await registry
      .as('RECORDER')
      .act(
        'recordPresentation',
        { meetingId, presenters: [{ namePrinted: 'Vũ Văn Trao' }], items: [{ claimId: claim.id }] },
        'presentation { id items { award { id } claim { formPrinted groups individuals unspecified article { title } } } }',
      );
    expect(presentation.items).toEqual([
      {
        award: null,
        claim: {
          formPrinted: 'Bằng khen',
          groups: null,
          individuals: null,
          unspecified: true,
          article: { title: 'Bài về lễ trao' },
        },
      },
    ]);
    const back = await registry
      .as('READER')
      .ask('query ($id: ID!) { claim(id: $id) { presentations { presentation { id } presenters { namePrinted } } } }', {
        id: claim.id,
      });
    expect(back.claim.presentations).toEqual([
      { presentation: { id: presentation.id }, presenters: [{ namePrinted: 'Vũ Văn Trao' }] },
    ]);
  });

  it('leads from the lines of a list that was found to the article that spoke of the unnamed line', async () => {
    const unnamed = await givenAwardLine(registry, { formId });
    const { id } = await reported([unnamed], 'Bài không kể tên');
    const listed = await givenAwardLine(registry, { formId, name: 'Tổ 5' });
    await registry.sql(`update awards set state = 'REPLACED' where id = $1`, [unnamed]);
    await registry.sql('update awards set replaces_id = $1 where id = $2', [unnamed, listed]);
    const { article, node } = await registry.anonymous.ask(
      `query ($id: ID!, $award: ID!) { article(id: $id) { awards { nodes { recipientName } } }
         node(id: $award) { ... on Award { articles { title } } } }`,
      { id, award: listed },
    );
    expect(article.awards.nodes).toEqual([{ recipientName: 'Tổ 5' }]);
    expect(node.articles).toEqual([{ title: 'Bài không kể tên' }]);
  });
});
