import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenAwardForm,
  givenAwardLine,
  givenPublicArticle,
  givenPublicMeeting,
  someClaim,
} from '../support/given-articles.js';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenPerson, givenVisibility } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';
import { WhatChanged } from '../support/what-changed.js';

describe('a claim that names somebody hidden', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const person = (name: string) => givenPerson(registry, name, { confirmed: true });
  const article = async (...claims: object[]) =>
    (await givenPublicArticle(registry, { claims: claims.map((claim) => someClaim({ ...claim })) })).id;
  const quotes = async (id: string, client = registry.anonymous) =>
    (await client.ask('query ($id: ID!) { article(id: $id) { claims { quote } } }', { id })).article.claims.map(
      ({ quote }: { quote: string }) => quote,
    ) as string[];

  it('is not shown though it is tied to no meeting and no award', async () => {
    const [quoted, presenter] = [await person('Vừ Thị Khuất'), await person('Hoà A Khuất')];
    const told = ['Chị Vừ Thị Khuất, thôn Nà Ví, nhận Bằng khen', 'Hội nghị trao Giấy khen', 'Nhiều cá nhân được khen'];
    const id = await article(
      { quote: told[0] },
      { quote: told[1], presentersPrinted: ['đồng chí Hòa A Khuất'] },
      { quote: told[2] },
    );
    expect(await quotes(id)).toEqual(told);
    await givenVisibility(registry, quoted, 'HIDDEN');
    await givenVisibility(registry, presenter, 'MINOR');
    expect(await quotes(id)).toEqual([told[2]]);
    expect(await quotes(id, registry.as('READER'))).toEqual(told);
    const { claims } = await registry
      .as('READER')
      .ask('query ($id: ID!) { article(id: $id) { claims { id } } }', { id })
      .then(({ article: { claims } }) => ({ claims: claims as { id: string }[] }));
    const { node } = await registry.anonymous.ask('query ($id: ID!) { node(id: $id) { id } }', { id: claims[0]?.id });
    expect(node).toBeNull();
  });

  it('is not shown where any other of its printed texts names them', async () => {
    const hidden = await person('Giàng Thị Khuất');
    const told = ['Hội nghị trao Giấy khen', 'Huyện tặng Bằng khen', 'Hội nghị trao Cờ thi đua', 'Xã được khen'];
    const id = await article(
      { quote: told[0], reasonPrinted: 'đã giúp bà Giàng Thị Khuất thoát nghèo' },
      { quote: told[1], grantorPhrase: 'gia đình Giàng Thị Khuất' },
      { quote: told[2], grantorsPrinted: ['Nhóm bà Giàng Thị Khuất'] },
      { quote: told[3] },
    );
    expect(await quotes(id)).toEqual(told);
    await givenVisibility(registry, hidden, 'HIDDEN');
    expect(await quotes(id)).toEqual([told[3]]);
  });

  it('stays where somebody who is shown bears the name, too, and where other words run on', async () => {
    const hidden = await person('Tòng Văn Đôi');
    await person('Tòng Văn Đôi');
    const other = await person('Quàng Văn');
    const told = ['Ông Tòng Văn Đôi nhận Giấy khen', 'Cụm Quàng Vănh nhận Cờ thi đua'];
    const id = await article(...told.map((quote) => ({ quote })));
    for (const each of [hidden, other]) await givenVisibility(registry, each, 'HIDDEN');
    expect(await quotes(id)).toEqual(told);
  });

  it('is not shown where the name is from the list of a meeting that another claim is about', async () => {
    const meetingId = await givenPublicMeeting(registry, {
      attendances: [{ namePrinted: 'Sồng Thị Kín', nameVisibility: 'HIDDEN' }],
    });
    const told = ['Hội nghị trao 5 Bằng khen', 'Bà Sồng Thị Kín trao 5 Giấy khen'];
    const id = await article({ quote: told[0], meetingId }, { quote: told[1] });
    expect(await quotes(id)).toEqual([told[0]]);
  });

  it('is not shown where the name is of an award that another claim is tied to', async () => {
    const formId = await givenAwardForm(registry);
    const awardId = await givenAwardLine(registry, { formId, name: 'Mùa Thị Nhỏ', nameVisibility: 'MINOR' });
    const told = ['Một học sinh được tặng Bằng khen', 'Mùa Thị Nhỏ là học sinh giỏi', 'Hội nghị thành công'];
    const id = await article({ quote: told[0], formId, awardIds: [awardId] }, { quote: told[1] }, { quote: told[2] });
    expect(await quotes(id)).toEqual([told[2]]);
  });

  it('is not shown where the name is from the list of a decision that a claim tells of', async () => {
    await givenCatalogue(registry);
    const front = await givenProvincialFront(registry);
    const { id: decisionId, awards } = await givenPublicDecision(registry, front, [
      line('Vàng Thị Khuê', {}, { visibility: 'MINOR' }),
      line('Lò Văn Lớn'),
    ]);
    const told = ['Tỉnh trao Bằng khen cho em Vàng Thị Khuê và 1 cá nhân', 'Em Vàng Thị Khuê rất vui', 'Có 2 cá nhân'];
    const id = await article({ quote: told[0], decisionId }, { quote: told[1] }, { quote: told[2] });
    expect(await quotes(id)).toEqual([told[2]]);
    expect(await quotes(id, registry.as('READER'))).toEqual(told);
    const { decision } = await registry.anonymous.ask(
      'query ($id: ID!) { decision(by: { id: $id }) { awards(first: 5) { nodes { claims { quote } } } } }',
      { id: decisionId },
    );
    expect(decision.awards.nodes.flatMap(({ claims }: { claims: object[] }) => claims)).toEqual([]);

    const what = new WhatChanged(registry);
    await what.age();
    const { id: awardId, version } = awards[0]!;
    const recipient = { kind: 'INDIVIDUAL', namePrinted: 'Vàng Thị Khuê', visibility: 'PUBLIC' };
    const shown = { id: awardId, version, recipient, reasonForChange: 'Đã đủ 18 tuổi', reason: 'Đã đủ 18 tuổi' };
    await registry.as('APPROVER').act('changeAward', shown, '__typename');
    expect(await quotes(id)).toEqual(told);
    expect(await what.in('articles')).toContain(id);
  });
});
