import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, givenPublicArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenDecision,
  givenPublicDecision,
  givenPublicPerson,
  givenReportedAward,
  line,
} from '../support/given-awards.js';
import { givenMeeting, givenMeetingWithList } from '../support/given-meetings.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';

describe('what another body keeps and has not confirmed', () => {
  let registry: Registry;
  let own: string;
  let other: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    own = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Ví Dụ' });
    other = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Mẫu' });
  });
  afterAll(() => registry.close());

  /** How many a list has; none where it answers that there is no such record. */
  const count = async (client: ReturnType<Registry['as']>, list: string, id: string): Promise<number> => {
    const { data, errors = [] } = await client.send(`query ($id: ID!) { list: ${list} { totalCount } }`, { id });
    const unknown = errors.length > 0 && errors.every(({ extensions }) => extensions.code === 'UNKNOWN_ID');
    return unknown ? 0 : (data.list.totalCount as number);
  };

  it('is not listed by a merge of people, though it is counted', async () => {
    const [kept, merged] = [
      await givenPublicPerson(registry, 'Lò Văn Thử'),
      await givenPublicPerson(registry, 'Lò A Thử'),
    ];
    const attendances = [{ personId: merged }];
    await givenMeeting(registry, { keptById: other, title: 'Hội nghị còn kín', attendances });
    await givenMeeting(registry, { keptById: own, title: 'Hội nghị của mình', attendances });
    const titles = async (client: ReturnType<Registry['as']>) => {
      const { previewPersonMerge } = await client.ask(
        `query ($kept: ID!, $merged: ID!) { previewPersonMerge(keptId: $kept, mergedId: $merged) {
           moves { table rows records { title } } } }`,
        { kept, merged },
      );
      const move = previewPersonMerge.moves.find(({ table }: { table: string }) => table === 'attendances');
      return [move.rows, move.records.map(({ title }: { title: string }) => title)];
    };
    expect(await titles(registry.as('READER', own))).toEqual([2, ['Hội nghị của mình, Lò A Thử']]);
    expect(await titles(registry.as('READER'))).toEqual([
      2,
      ['Hội nghị còn kín, Lò A Thử', 'Hội nghị của mình, Lò A Thử'],
    ]);
  });

  it('is not told of as a likely duplicate of a meeting', async () => {
    const meeting = { title: 'Hội nghị biểu dương già làng', kind: 'OTHER', heldFrom: '2022-03-04' };
    await givenMeeting(registry, { ...meeting, keptById: other });
    const warnings = async (client: ReturnType<Registry['as']>, keptById: string) =>
      (await client.act('recordMeeting', { ...meeting, keptById }, 'warnings { code message }')).warnings;
    expect(await warnings(registry.as('RECORDER', own), own)).toEqual([]);
    expect(await warnings(registry.as('RECORDER', other), other)).toMatchObject([{ code: 'LIKELY_DUPLICATE' }]);
  });

  it('is not named where an article is recorded twice', async () => {
    const url = 'https://vi-du.vn/bai-con-kin';
    await givenArticle(registry, { title: 'Tên bài của đơn vị kia', url, keptById: other });
    const again = (client: ReturnType<Registry['as']>, keptById: string) =>
      client.send('mutation ($input: RecordArticleInput!) { recordArticle(input: $input) { article { id } } }', {
        input: { title: 'Bài này', url, keptById },
      });
    const refused = await again(registry.as('RECORDER', own), own);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'ARTICLE_KEPT_ELSEWHERE', field: 'input.url' });
    expect(JSON.stringify(refused)).not.toContain('Tên bài');
    expect(refused.errors?.[0]?.extensions).not.toHaveProperty('details');
    expect(JSON.stringify(await again(registry.as('RECORDER', other), other))).toContain('Tên bài của đơn vị kia');
  });

  it('is not named by the doubts about a line, whoever raised them', async () => {
    await givenDecision(registry, other, [line('Giàng A Lặp')], { number: '77/QĐ-MTTQ' });
    const reported = {
      form: 'CERTIFICATE_OF_MERIT',
      keptById: own,
      grantedOn: '2021-02',
      recipient: { kind: 'INDIVIDUAL', namePrinted: 'Giàng A Lặp' },
    };
    const { id } = await givenReportedAward(registry, reported);
    const doubts = async (client: ReturnType<Registry['as']>) =>
      (await client.ask('query ($id: ID!) { award(id: $id) { warnings { code message } } }', { id })).award.warnings;
    const told = { code: 'LIKELY_DUPLICATE', message: expect.stringContaining('Quyết định số 77/QĐ-MTTQ') };
    expect(await doubts(registry.as('READER'))).toEqual([told]);
    expect(await doubts(registry.as('READER', own))).toEqual([
      {
        code: 'LIKELY_DUPLICATE',
        message: 'Có thể trùng: đã ghi 1 Bằng khen của cùng cơ quan cho cùng thành tích hoặc cùng năm.',
      },
    ]);
  });

  it('filters neither awards by who handed them over, nor articles by their meeting', async () => {
    const decision = await givenPublicDecision(registry, other, [line('Mùa A Thử')]);
    const presenter = await givenPublicPerson(registry, 'Vàng Thị Thử');
    const { id: meeting } = await givenMeetingWithList(registry, { keptById: other, confirmed: true });
    const { id } = await givenPublicPresentation(registry, meeting, { items: itemsOf(decision) });
    const version = 2;
    await registry
      .as('APPROVER')
      .act('changePresentation', { id, version, presenters: [{ personId: presenter }] }, '__typename');
    await registry.sql(`update attendances set record_status = 'DRAFT' where meeting_id = $1`, [meeting]);
    const ofPresenter = (client: ReturnType<Registry['as']>) => count(client, 'awards(presenterId: $id)', presenter);
    expect(await ofPresenter(registry.as('READER', own))).toBe(0);
    expect(await ofPresenter(registry.as('READER', other))).toBe(1);

    const hidden = await givenMeeting(registry, { keptById: other, title: 'Hội nghị chưa công khai' });
    await givenPublicArticle(registry, { claims: [someClaim({ meetingId: hidden })] });
    const ofMeeting = (client: ReturnType<Registry['as']>) => count(client, 'articles(meetingId: $id)', hidden);
    for (const client of [registry.as('READER', own), registry.anonymous])
      expect(await client.refusal(`{ articles(meetingId: "${hidden}") { totalCount } }`)).toBe(
        'UNKNOWN_ID at meetingId',
      );
    expect(await ofMeeting(registry.as('READER', other))).toBe(1);
  });

  it('is no place from which the public counts what lies below it', async () => {
    const { organisation } = await registry
      .as('RECORDER')
      .act(
        'recordOrganisation',
        { name: 'Ủy ban còn kín', system: 'FRONT', kind: 'FRONT_COMMITTEE', level: 'DISTRICT' },
        'organisation { id }',
      );
    const below = await givenPublicOrganisation(registry, {
      name: 'Ủy ban MTTQ xã Ví Dụ',
      level: 'COMMUNE',
      parentId: organisation.id,
    });
    await givenMeeting(registry, {
      confirmed: true,
      title: 'Hội nghị xã',
      organisers: [{ organisationId: below, printed: 'Ủy ban MTTQ xã Ví Dụ' }],
    });
    const { id } = organisation;
    const counts = async (client: ReturnType<Registry['as']>) => [
      await count(client, 'organisations(parentId: $id)', id as string),
      await count(client, 'meetings(organiser: { id: $id, below: true })', id as string),
    ];
    expect(await counts(registry.anonymous)).toEqual([0, 0]);
    expect(await counts(registry.as('READER'))).toEqual([1, 1]);
  });
});
