import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { givenDraft } from '../support/given-drafts.js';
import { Registry } from '../support/registry.js';

describe('people of one name and post in other places', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
  });
  afterAll(() => registry.close());

  const report = (head: string, body: string, day: string, who: string) => `${head} tổng kết công tác Mặt trận

Ngày ${day}, ${body} tổ chức Hội nghị tổng kết công tác Mặt trận. Dịp này, ${body} đã tặng Giấy khen cho ông ${who}.`;
  const open = (text: string) => givenDraft(registry, { source: { text } });
  const personOf = async (text: string) => {
    const parts = [{ key: 'a1.n1', action: 'CREATE' }];
    const { people } = await registry
      .as('APPROVER')
      .act('acceptDraft', { ...(await open(text)), confirm: true, parts }, 'people { id }');
    return people[0].id as string;
  };

  it.each([
    ['Lương Công Mẫu, Trưởng Ban Công tác Mặt trận thôn 1', 11],
    ['Bàn Văn Thử, Chủ tịch Ủy ban MTTQ Việt Nam xã Tân Ví', 12],
    ['Mã Văn Ví, Hiệu trưởng Trường Tiểu học Suối Mơ', 13],
  ])('are offered, with why, and never taken for sure: %s', async (who, day) => {
    const id = await personOf(report('Khe Ví', 'Ủy ban MTTQ Việt Nam huyện Khe Ví, tỉnh Ví Dụ', `${day}/1/2022`, who));
    const there = await open(report('Mộ Mơ', 'Ủy ban MTTQ Việt Nam huyện Mộ Mơ, tỉnh Nơi Khác', `${day}/3/2022`, who));
    const { draft } = await registry
      .as('READER')
      .ask(`query ($id: ID!) { draft(id: $id) { candidates { people { id evidence { code } } sure { kind } } } }`, {
        id: there.id,
      });
    expect(draft.candidates.people.map((one: { id: string }) => one.id)).toContain(id);
    expect(draft.candidates.sure.filter(({ kind }: { kind: string }) => kind === 'PERSON')).toEqual([]);
    const { awards } = await registry
      .as('APPROVER')
      .act('acceptDraft', { ...there, takeSure: true, confirm: true }, 'awards { person { id } }');
    expect(awards.map(({ person }: { person: { id: string } | null }) => person?.id)).not.toContain(id);
  });

  it('are never sure by a common post at meetings of one province', async () => {
    const told = (day: string) =>
      report('Ví Dụ', 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ', day, 'Nông Văn Mẫu, Trưởng thôn').replace(
        'Dịp này',
        'Dự hội nghị có ông Nông Văn Mẫu, Trưởng thôn; ông Lò Văn Bạc, Hiệu trưởng. Dịp này',
      );
    const first = await open(told('14/1/2019'));
    await registry.as('APPROVER').act('acceptDraft', { ...first, confirm: true }, '__typename');
    const { draft } = await registry
      .as('READER')
      .ask(`query ($id: ID!) { draft(id: $id) { candidates { sure { kind } } } }`, {
        id: (await open(told('20/3/2022'))).id,
      });
    expect(draft.candidates.sure.filter(({ kind }: { kind: string }) => kind === 'PERSON')).toEqual([]);
  });
});
