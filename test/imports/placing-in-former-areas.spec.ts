import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue } from '../support/given-awards.js';
import { batchOf, givenImport, pasted } from '../support/given-imports.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('the recipients of an old list', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
  });
  afterAll(() => registry.close());

  it('are found in what the issuer’s province went over from in two steps', async () => {
    const provinces: string[] = [];
    for (const [from, to] of [
      [null, '1999-12-31'],
      ['2000-01-01', '2009-12-31'],
      ['2010-01-01', null],
    ])
      provinces.push(
        await givenArea(registry, {
          name: `Tỉnh Đời ${provinces.length + 1}`,
          kind: 'PROVINCE',
          validFrom: from,
          validTo: to,
        }),
      );
    for (const at of [0, 1])
      await registry.sql(
        `insert into area_successions (id, from_area_id, to_area_id, kind, effective_on)
         select gen_random_uuid(), $1, $2, 'MERGE', $3`,
        [provinces[at], provinces[at + 1], ['2000-01-01', '2010-01-01'][at]],
      );
    const commune = await givenArea(registry, {
      name: 'Xã Cổ Xưa',
      kind: 'COMMUNE',
      parentId: provinces[0],
      validTo: '1999-12-31',
    });
    const issuerId = await givenPublicOrganisation(registry, { name: 'Hội Sử học', areaId: provinces[2] });
    const text = pasted(['Họ và tên', 'Đơn vị', 'Hình thức'], ['Nguyễn Văn Một', 'Xã Cổ Xưa', 'Bằng khen']);
    const { id } = await givenImport(registry, issuerId, text, { signedOn: '1998-05-01' });
    const { rows } = await batchOf(registry.as('RECORDER'), id, 'rows { nodes { area { id } } }');
    expect(rows.nodes).toEqual([{ area: { id: commune } }]);
  });
});
