import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenPublicArticle, givenPublicMeeting, someClaim } from '../support/given-articles.js';
import { givenCatalogue, givenPublicDecision, givenPublicPerson, line } from '../support/given-awards.js';
import { lineForBody } from '../support/given-honours.js';
import { givenVisibility } from '../support/given-meetings.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { WhatChanged } from '../support/what-changed.js';

const SEEN = `query ($id: ID!, $text: String!) {
  organisation: node(id: $id) { id }
  organisations(text: $text) { totalCount }
  honourees(text: $text) { totalCount }
  awards(text: $text) { totalCount }
  search(text: $text) { id }
}`;

describe('a household', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  it.each([
    ['Hộ gia đình ông Lý Văn Thử và bà Hà Thị Kể, thôn Nà Tông', 'ly van thu; ha thi ke'],
    ['Hộ ông Lý Văn Thử, bà Hà Thị Kể', 'ly van thu; ha thi ke'],
    ['HỘ ÔNG LÝ VĂN THỬ VÀ BÀ HÀ THỊ KỂ', 'ly van thu; ha thi ke'],
    ['Hộ ông Lý Văn Thử/bà Hà Thị Kể', 'ly van thu; ha thi ke'],
    ['Hộ ông Lý Văn Thử - bà Hà Thị Kể - thôn Nà Tông', 'ly van thu; ha thi ke'],
    ['Hộ ông Lý Văn Thử và Hà Thị Kể', 'ly van thu; ha thi ke'],
    ['Hộ ông Lý Văn Thử (bà Hà Thị Kể)', 'ly van thu; ha thi ke'],
    ['Hộ ông Lý Văn Thử và các con', 'ly van thu'],
    ['Hộ kinh doanh Hà Thị Kể', 'ha thi ke'],
    ['Hộ kinh doanh cá thể bà Hà Thị Kể', 'ha thi ke'],
    ['Hộ gia đình: ông Lý Văn Thử', 'ly van thu'],
    ['Gia đình văn hóa ông Lý Văn Thử', 'ly van thu'],
    ['Hộ ông Lý Văn Thử thôn Nà Tông', 'ly van thu'],
    ['Hộ ông Lò Văn Bản', 'lo van ban'],
    ['Hộ ông Lò Văn Bản thôn 3', 'lo van ban'],
    ['Hộ thôn Nà Tông', ''],
    ['Hộ bà Kể', ''],
  ])('is headed, as %s is, by %s', async (printed, heads) => {
    const [row] = await registry.sql<{ heads: string }>(
      `select array_to_string(household_heads('${printed}'), '; ') as heads`,
    );
    expect(row!.heads).toBe(heads);
  });
});

describe('a household that asked not to be named', () => {
  let registry: Registry;
  let issuerId: string;
  let household: string;
  let awardId: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    issuerId = await givenPublicOrganisation(registry);
  });
  afterAll(() => registry.close());

  let round = 0;
  let name: string;
  let head: string;
  beforeEach(async () => {
    round += 1;
    head = `Lý Văn ${['Thử', 'Ngần', 'Sín', 'Pao', 'Tẩn', 'Vần', 'Hồ', 'Lềnh', 'Páo'][round - 1]}`;
    name = `Hộ gia đình ông ${head}, thôn Nà Tông`;
    const { line: awarded, organisationId } = await lineForBody(registry, 'HOUSEHOLD', { name, kind: 'HOUSEHOLD' });
    household = organisationId;
    const decision = await givenPublicDecision(registry, issuerId, [awarded], { number: `${round}/QĐ-MTTQ` });
    awardId = decision.awards[0]!.id;
  });

  const act = (verb: 'hide' | 'show', id = household, as = registry.as('APPROVER')) =>
    new WhatChanged(registry)
      .version('organisations', id)
      .then((record) => as.act(`${verb}Organisation`, { ...record, reason: 'Đơn của chủ hộ' }, '__typename'));
  const seen = async (as = registry.anonymous) => {
    const answer = await as.ask(SEEN, { id: household, text: head });
    const { organisation, organisations, honourees, awards, search } = answer;
    return [
      organisation !== null,
      organisations.totalCount,
      honourees.totalCount,
      awards.totalCount,
      search.length,
    ] as unknown[];
  };

  it('is nowhere to be seen by the public, and shown again by an approver', async () => {
    const before = await seen();
    expect(before.slice(0, 4)).toEqual([true, 1, 1, 1]);
    await act('hide');
    expect(await seen()).toEqual([false, 0, 0, 0, 0]);
    expect((await seen(registry.as('READER')))[0]).toBe(true);
    const { node } = await registry.anonymous.ask('query ($id: ID!) { node(id: $id) { id } }', { id: awardId });
    expect(node).toBeNull();
    await act('show');
    expect(await seen()).toEqual(before);
  });

  it('tells staff alone why, and the audit tells nobody', async () => {
    await act('hide');
    const text =
      'query ($id: ID!) { organisation(id: $id) { hiddenReason } history(of: $id) { nodes { act reason after } } }';
    const { organisation, history } = await registry.as('READER').ask(text, { id: household });
    expect(organisation.hiddenReason).toBe('Đơn của chủ hộ');
    expect(history.nodes).toContainEqual(
      expect.objectContaining({
        act: 'hideOrganisation',
        reason: null,
        after: expect.not.objectContaining({ hiddenReason: 'Đơn của chủ hộ' }),
      }),
    );
  });

  it('is hidden and shown by whom people are, and never an authority', async () => {
    const input = { ...(await new WhatChanged(registry).version('organisations', household)), reason: 'Đơn' };
    expect(await registry.as('RECORDER').refusalOf('hideOrganisation', input)).toBe(
      'CONFIRMED_NEEDS_APPROVER at input.id',
    );
    expect(await registry.as('RECORDER').refusalOf('showOrganisation', input)).toBe('NOT_ALLOWED');
    const front = { ...(await new WhatChanged(registry).version('organisations', issuerId)), reason: 'Đơn' };
    expect(await registry.as('APPROVER').refusalOf('hideOrganisation', front)).toBe('AUTHORITY_IS_PUBLIC at input.id');
  });

  it('is named by no quote: in full, or by whoever heads it', async () => {
    const told = [
      `Gia đình ông ${head} hiến 300 m2 đất`,
      `${name.toLowerCase()} được khen`,
      'Trao 5 Giấy khen',
      'Một hộ được khen',
    ];
    const { id } = await givenPublicArticle(registry, {
      title: `Báo đăng hộ ${round}`,
      claims: [
        ...told.slice(0, 3).map((quote) => someClaim({ quote })),
        someClaim({ quote: told[3], awardIds: [awardId] }),
      ],
    });
    const quotes = async () =>
      (
        await registry.anonymous.ask('query ($id: ID!) { article(id: $id) { claims { quote } } }', { id })
      ).article.claims.map(({ quote }: { quote: string }) => quote) as string[];
    expect(await quotes()).toEqual(told);
    const changed = new WhatChanged(registry);
    await changed.age();
    await act('hide');
    expect(await quotes()).toEqual([told[2]]);
    expect(await changed.in('articles')).toContain(id);
    await changed.age();
    await act('show');
    expect(await quotes()).toEqual(told);
    expect(await changed.in('articles')).toContain(id);
    expect(await changed.in('organisations')).toContain(household);
    expect(await changed.in('awards')).toContain(awardId);
    expect(await changed.in('honourees')).toContain(household);
  });

  it('is named by no quote by its former or short name, and never inside other words', async () => {
    const { version } = await new WhatChanged(registry).version('organisations', household);
    const hamlet = `Tổ hợp tác dệt vải của bản Nà Mùn số ${round}`;
    const renamed = { name: hamlet, shortName: `Tổ dệt ${round}`, kind: 'OTHER' };
    await registry
      .as('APPROVER')
      .act('changeOrganisation', { id: household, version, ...renamed, reason: 'Ghi nhầm' }, '__typename');
    const second = await new WhatChanged(registry).version('organisations', household);
    const later = {
      organisationId: household,
      version: second.version,
      name: 'Nhóm Sợi Lanh',
      validFrom: '2024-01-01',
    };
    await registry.as('APPROVER').act('recordOrganisationVersion', later, '__typename');
    const told = [
      `${hamlet} được khen`,
      `Khen Tổ dệt ${round}, xã Nà Mùn`,
      'Khen nhóm sợi lanh.',
      `Tổ dệt ${round}2 được khen`,
    ];
    const { id } = await givenPublicArticle(registry, {
      title: `Báo đăng tổ ${round}`,
      claims: [
        someClaim({ quote: told[0] }),
        someClaim({ quote: told[1] }),
        someClaim({ quote: told[2] }),
        someClaim({ quote: told[3] }),
      ],
    });
    const long = await givenPublicArticle(registry, {
      title: `Báo khác ${round}`,
      claims: [someClaim({ quote: told[0] })],
    });
    const changed = new WhatChanged(registry);
    await changed.age();
    await act('hide');
    const { article } = await registry.anonymous.ask('query ($id: ID!) { article(id: $id) { claims { quote } } }', {
      id,
    });
    expect(article.claims).toEqual([{ quote: told[3] }]);
    expect(await changed.in('articles')).toEqual(expect.arrayContaining([id, long.id]));
  });

  it('is asked about when whoever heads it is hidden', async () => {
    const personId = await givenPublicPerson(registry, `Ông ${head}`);
    const { version } = await new WhatChanged(registry).version('people', personId);
    const hiding = { id: personId, version, visibility: 'HIDDEN', visibilityReason: 'Theo đơn' };
    const { warnings } = await registry.as('APPROVER').act('changePerson', hiding, 'warnings { code message }');
    expect(warnings).toEqual([{ code: 'HOUSEHOLD_STAYS_PUBLIC', message: expect.stringContaining(name) }]);
    await act('hide');
    await givenVisibility(registry, personId, 'PUBLIC');
    const again = { ...hiding, version: version + 2 };
    expect((await registry.as('APPROVER').act('changePerson', again, 'warnings { code }')).warnings).toEqual([]);
  });

  it('tells whoever hides it what stays public under its name', async () => {
    const unlinked = line(name, {}, { kind: 'HOUSEHOLD' });
    await givenPublicDecision(registry, issuerId, [unlinked], { number: `9${round}/QĐ-MTTQ` });
    await givenPublicPerson(registry, `Ông ${head}`);
    const input = { ...(await new WhatChanged(registry).version('organisations', household)), reason: 'Đơn' };
    const { warnings } = await registry.as('APPROVER').act('hideOrganisation', input, 'warnings { code message }');
    expect(warnings).toEqual([
      { code: 'HEAD_STAYS_PUBLIC', message: expect.stringContaining(head) },
      { code: 'LINES_STAY_PUBLIC', message: expect.stringContaining(`1 dòng`) },
    ]);
  });

  it('becomes no authority while it is hidden, and a recorder does not show it again', async () => {
    await act('hide');
    const { version } = await new WhatChanged(registry).version('organisations', household);
    const change = { id: household, version, kind: 'DEPARTMENT', reason: 'Ghi nhầm' };
    expect(await registry.as('APPROVER').refusalOf('changeOrganisation', change)).toBe(
      'AUTHORITY_IS_PUBLIC at input.kind',
    );
    await registry.sql(
      `update organisations set record_status = 'DRAFT', kind = 'DEPARTMENT' where id = '${household}'`,
    );
    const may = async (as: 'RECORDER' | 'APPROVER') =>
      (await registry.as(as).ask('query ($id: ID!) { organisation(id: $id) { mayHide } }', { id: household }))
        .organisation.mayHide;
    expect([await may('RECORDER'), await may('APPROVER')]).toEqual([false, true]);
  });

  it('is not named among those who organised a meeting', async () => {
    const meeting = await givenPublicMeeting(registry, {
      organisers: [{ printed: name, organisationId: household }, { printed: 'Xã Nà Mùn' }],
    });
    const organisers = async (as = registry.anonymous) =>
      (await as.ask('query ($id: ID!) { meeting(id: $id) { organisers { printed } } }', { id: meeting })).meeting
        .organisers.length;
    const changed = new WhatChanged(registry);
    await changed.age();
    await act('hide');
    expect([await organisers(), await organisers(registry.as('READER'))]).toEqual([1, 2]);
    expect(await changed.in('meetings')).toContain(meeting);
    await act('show');
    expect(await organisers()).toBe(2);
  });
});
