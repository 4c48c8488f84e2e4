import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { type GivenDraft, GivenDrafts, givenDraft } from '../support/given-drafts.js';
import { givenPerson } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

/** A caption names who handed the certificates over; the list of guests does not. */
const REPORT = `Nậm Vang tổng kết công tác Mặt trận năm 2021

Ngày 14/1/2022, Ủy ban MTTQ Việt Nam huyện Nậm Vang tổ chức Hội nghị tổng kết công tác Mặt trận năm 2021. Dự hội nghị có đồng chí Khoàng A Pó, Bí thư Huyện ủy.

Dịp này, UBND huyện tặng Giấy khen cho 06 tập thể và 12 cá nhân có thành tích xuất sắc trong công tác Mặt trận năm 2021.

Ảnh: Ông Lương Viết Tĩnh, Phó Chủ tịch UBND huyện trao Giấy khen cho các tập thể, cá nhân.`;

const ATTENDEES =
  'attendees { key name printed positions roles meetingKey onlyPresents added evidence { quote place } }';
const ACCEPTED = `draft { state } people { id displayName posts { titlePrinted } } attendances { id }
  presentations { presenters { id namePrinted person { id } roles } } warnings { code partKey }`;

describe('a presenter who is not among the guests of a draft', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let reports = 0;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  const open = (presenter: string, change = (report: string) => report): Promise<GivenDraft> =>
    givenDraft(registry, {
      source: {
        text: change(REPORT)
          .replace('Lương Viết Tĩnh', presenter)
          .replace('Khoàng A Pó', `${presenter.split(' ')[0]} Thị Mỷ`)
          .replace('14/1/2022', `${(reports += 1)}/1/2022`),
      },
    });
  const accept = (draft: GivenDraft, input: object = {}) =>
    registry.as('RECORDER').act('acceptDraft', { ...draft, ...input }, ACCEPTED);
  const contents = async ({ id }: GivenDraft, of = 'contents') =>
    (await registry.as('READER').ask(`query ($id: ID!) { draft(id: $id) { ${of} { ${ATTENDEES} } } }`, { id })).draft[
      of
    ].attendees;

  const part = ({
    name,
    evidence,
    onlyPresents,
  }: {
    name: string;
    evidence: { place: string };
    onlyPresents: boolean;
  }) => [name, evidence.place, onlyPresents];

  it('is a part with the posts printed beside the name, and is recorded, listed and tied to the handing-over', async () => {
    const draft = await open('Lương Viết Tĩnh');
    const [guest, presenter, ...others] = await contents(draft);
    expect(guest).toMatchObject({ key: 'p1', onlyPresents: false });
    expect(presenter).toMatchObject({
      key: 'p2',
      name: 'Lương Viết Tĩnh',
      positions: ['Phó Chủ tịch UBND huyện'],
      roles: ['PRESENTER'],
      meetingKey: 'm1',
      onlyPresents: true,
      added: false,
      evidence: { place: 'CAPTION', quote: expect.stringContaining('Lương Viết Tĩnh') },
    });
    expect(others).toEqual([]);
    const { people, presentations, warnings } = await accept(draft);
    const person = people.find(({ displayName }: { displayName: string }) => displayName === 'Lương Viết Tĩnh');
    expect(person.posts).toEqual([{ titlePrinted: 'Phó Chủ tịch UBND huyện' }]);
    expect(presentations).toMatchObject([
      { presenters: [{ namePrinted: 'Lương Viết Tĩnh', person: { id: person.id }, roles: ['PRESENTER'] }] },
    ]);
    expect(warnings).toEqual([]);
  });

  it('is offered who on record they may be, stays as printed without a choice, and is linked by one', async () => {
    const known = await givenPerson(registry, 'Vi Hồng Quế');
    const post = { personId: known, titlePrinted: 'Phó Chủ tịch UBND huyện' };
    await registry.as('RECORDER').act('recordPost', post, '__typename');
    const draft = await open('Vi Hồng Quế');
    const { draft: asked } = await registry
      .as('READER')
      .ask('query ($id: ID!) { draft(id: $id) { candidates { people { partKey id verdict } } } }', { id: draft.id });
    expect(asked.candidates.people).toContainEqual({ partKey: 'p2', id: known, verdict: 'LIKELY' });
    const unchosen = await accept(draft);
    expect(unchosen.warnings).toEqual([{ code: 'PERSON_NOT_CHOSEN', partKey: 'p2' }]);
    expect(unchosen.presentations[0].presenters).toMatchObject([{ namePrinted: 'Vi Hồng Quế', person: null }]);
    const undone = await registry
      .as('RECORDER')
      .act(
        'undoAcceptDraft',
        { ...draft, version: draft.version + 1, reason: 'Chọn lại người trao' },
        'draft { version }',
      );
    const again = { ...draft, version: undone.draft.version as number };
    const chosen = await accept(again, { parts: [{ key: 'p2', action: 'LINK', personId: known }] });
    expect(chosen.presentations[0].presenters).toMatchObject([{ person: { id: known } }]);
  });

  it('presents nothing when staff leave them out', async () => {
    const draft = await open('Tẩn Láo Tả');
    const { presentations, people } = await accept(draft, { parts: [{ key: 'p2', action: 'LEAVE_OUT' }] });
    expect(presentations).toMatchObject([{ presenters: [] }]);
    expect(people.map(({ displayName }: { displayName: string }) => displayName)).toEqual(['Tẩn Thị Mỷ']);
  });

  it('comes with the award, and is not left over without it', async () => {
    const draft = await open('Chảo Sành Phin');
    const first = await accept(draft, { only: ['m1', 'p1'] });
    expect([first.draft.state, first.attendances.length]).toEqual(['OPEN', 1]);
    const second = await accept({ ...draft, version: 2 }, { only: ['a1'] });
    expect(second.draft.state).toBe('ACCEPTED');
    expect(second.presentations[0].presenters).toMatchObject([
      { namePrinted: 'Chảo Sành Phin', person: { id: expect.any(String) } },
    ]);
    const without = await accept(await open('Sùng Seo Dế'), { only: ['m1', 'p1'], close: true });
    expect([without.draft.state, without.people.length]).toEqual(['ACCEPTED', 1]);
  });

  it('is one, too, where the caption begins without saying that it is one', async () => {
    const draft = await open('Mùa A Chía', (report) => report.replace('Ảnh: Ông', 'Ông'));
    expect((await contents(draft)).map(part)).toEqual([
      ['Mùa Thị Mỷ', 'SAPO', false],
      ['Mùa A Chía', 'CAPTION', true],
    ]);
    const { people } = await accept(draft, { only: ['m1', 'p1'], close: true });
    expect(people).toHaveLength(1);
  });

  it('is a guest where the body says that they handed it over at the meeting, and comes with the award as well', async () => {
    const inBody = (report: string) =>
      report
        .replace(/Ảnh: .*/u, 'Thanh Tú')
        .replace('UBND huyện tặng Giấy khen', 'ông Vàng Seo Chúng, Phó Chủ tịch UBND huyện trao Giấy khen của huyện');
    const [one, other] = [await open('Vàng Seo Chúng', inBody), await open('Vàng Seo Chúng', inBody)];
    expect((await contents(one)).map(part)).toEqual([
      ['Vàng Thị Mỷ', 'SAPO', false],
      ['Vàng Seo Chúng', 'BODY', false],
    ]);
    const first = await accept(one, { only: ['m1', 'a1'] });
    expect(first.presentations[0].presenters).toMatchObject([
      { namePrinted: 'Vàng Seo Chúng', person: { id: expect.any(String) }, roles: ['PRESENTER'] },
    ]);
    const without = await accept(other, { only: ['m1', 'p1', 'p2'], close: true });
    expect(without.attendances).toHaveLength(2);
    const left = await accept(await open('Vàng Seo Chúng', inBody), { parts: [{ key: 'p2', action: 'LEAVE_OUT' }] });
    expect(left.presentations).toMatchObject([{ presenters: [] }]);
  });

  it('gives way to whom staff name instead', async () => {
    const draft = await open('Giàng Seo Lử');
    const { draft: revised } = await registry
      .as('RECORDER')
      .act(
        'reviseDraft',
        { ...draft, awards: [{ key: 'a1', presenters: ['Ma Thế Hòa'] }] },
        `draft { id version contents { ${ATTENDEES} } }`,
      );
    expect(revised.contents.attendees.at(-1)).toMatchObject({
      key: 'p3',
      name: 'Ma Thế Hòa',
      onlyPresents: true,
      added: true,
    });
    const { presentations, people } = await accept({ id: draft.id, version: revised.version });
    expect(presentations).toMatchObject([{ presenters: [{ namePrinted: 'Ma Thế Hòa' }] }]);
    expect(people.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
      'Giàng Thị Mỷ',
      'Ma Thế Hòa',
    ]);
  });

  it('is as printed, with a doubt where the name is on record, in a draft read before they were parts', async () => {
    await givenPerson(registry, 'Lù Chẩn Phủ');
    const draft = await open('Lù Chẩn Phủ');
    await registry.sql(
      `update article_drafts set as_read = jsonb_set(as_read, '{attendees}', jsonb_build_array((as_read #> '{attendees,0}') - 'onlyPresents'::text))
        where id = $1`,
      [draft.id],
    );
    expect(await contents(draft)).toMatchObject([{ key: 'p1', onlyPresents: null }]);
    const { presentations, warnings } = await accept(draft);
    expect(presentations).toMatchObject([{ presenters: [{ namePrinted: 'Lù Chẩn Phủ', person: null }] }]);
    expect(warnings).toEqual([{ code: 'PRESENTER_NOT_CHOSEN', partKey: 'a1' }]);
  });

  it('is none where the presenter is a guest', async () => {
    const draft = await given.open();
    expect((await contents(draft)).map(({ onlyPresents }: { onlyPresents: boolean }) => onlyPresents)).toEqual([
      false,
      false,
    ]);
  });
});
