import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenPublicPerson } from '../support/given-awards.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('finding by shortened names', () => {
  let registry: Registry;
  let shortened: string;
  let whole: string;
  let women: string;
  let city: string;
  let coast: string;
  let highlands: string;
  beforeAll(async () => {
    registry = await Registry.open();
    shortened = await givenPublicOrganisation(registry, { name: 'UB MTTQ tỉnh Tân Ví' });
    whole = await givenPublicOrganisation(registry, { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hạ Dụ' });
    women = await givenPublicOrganisation(registry, { name: 'Hội Liên hiệp Phụ nữ xã Tân Ví' });
    city = await givenArea(registry, { name: 'Thành phố Hồ Chí Minh', kind: 'CENTRAL_CITY' });
    coast = await givenArea(registry, { name: 'Tỉnh Bà Rịa - Vũng Tàu', kind: 'PROVINCE' });
    highlands = await givenArea(registry, { name: 'Tỉnh Đắk Lắk', kind: 'PROVINCE' });
  });
  afterAll(() => registry.close());

  const listed = async (list: string, text: string): Promise<string[]> => {
    const query = `query ($text: String) { ${list}(text: $text, first: 50) { nodes { id } } }`;
    const answer = await registry.anonymous.ask(query, { text });
    return (answer[list].nodes as { id: string }[]).map(({ id }) => id);
  };

  it('a body is found by its whole name where it is on record shortened, and the other way round', async () => {
    for (const [text, id] of [
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tân Ví', shortened],
      ['Mặt trận Tổ quốc Tân Ví', shortened],
      ['UBMTTQ tỉnh Hạ Dụ', whole],
      ['UB MTTQ Việt Nam tỉnh Hạ Dụ', whole],
      ['Hội LHPN xã Tân Ví', women],
    ] as const) {
      expect([text, await listed('organisations', text)]).toEqual([text, [id]]);
      const { search } = await registry.anonymous.ask('query ($text: String!) { search(text: $text) { id } }', {
        text,
      });
      expect([text, search]).toEqual([text, [{ id }]]);
    }
  });

  it('an area is found as papers print it', async () => {
    for (const [text, id] of [
      ['TP. Hồ Chí Minh', city],
      ['tp hcm', city],
      ['TPHCM', city],
      ['BR-VT', coast],
      ['Đắc Lắc', highlands],
    ] as const)
      expect([text, await listed('areas', text)]).toEqual([text, [id]]);
  });

  it('somebody is found by how one is addressed, too; without its accents that is a name', async () => {
    const mai = await givenPublicPerson(registry, 'Lò Thị Mai Ví');
    const people = async (text: string): Promise<string[]> => {
      const answer = await registry
        .as('READER')
        .ask('query ($text: String) { people(text: $text) { nodes { id } } }', { text });
      return (answer.people.nodes as { id: string }[]).map(({ id }) => id);
    };
    for (const text of ['bà Mai Ví', 'Đ/c Mai Ví', 'ông mai ví'])
      expect([text, await people(text)]).toEqual([text, [mai]]);
    expect(await people('ba mai vi')).toEqual([]);
  });
});
