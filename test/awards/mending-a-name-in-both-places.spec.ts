import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenReportedAward, line } from '../support/given-awards.js';
import { givenPerson } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

const CHANGED = 'award { recipientNamePrinted } personWarnings { code message person { id displayName } }';

describe('putting the printed name of an award right', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
  });
  afterAll(() => registry.close());

  const mended = async (called: string, printed: string, name: string) => {
    const personId = await givenPerson(registry, called);
    const award = await givenReportedAward(registry, line(printed, {}, { personId }));
    const recipient = { kind: 'INDIVIDUAL', personId, namePrinted: name };
    const done = await registry.as('RECORDER').act('changeAward', { ...award, recipient }, CHANGED);
    return { personId, warnings: done.personWarnings };
  };

  it('tells that the person on record is still called as it was before, and changes nothing of theirs', async () => {
    const { personId, warnings } = await mended('Triệu Tiến Lộc', 'Triệu Tiến Lộc', 'Triệu Tiến Lực');
    expect(warnings).toEqual([
      {
        code: 'AWARD_NAME_MENDED',
        message: expect.stringContaining('“Triệu Tiến Lực”'),
        person: { id: personId, displayName: 'Triệu Tiến Lộc' },
      },
    ]);
  });

  it.each([
    ['a tone is mended', 'Hà Văn Sinh', 'Hà Văn Sinh', 'Hà Văn Sính', 1],
    ['the person is called so already', 'Lò Thị Đúng', 'Lò Thị Đung', 'Lò Thị Đúng', 0],
    ['the person was called otherwise before', 'Lò Văn Khác', 'Lò V. Khác', 'Lò Văn Khac', 0],
    ['a tone only stands at another letter', 'Vi Văn Hoà', 'Vi Văn Hoà', 'Vi Văn Hòa', 0],
  ])('where %s, tells what there is to tell', async (_where, called, printed, name, told) => {
    expect((await mended(called, printed, name)).warnings).toHaveLength(told);
  });
});
