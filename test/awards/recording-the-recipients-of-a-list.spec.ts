import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenReportedAward,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenPerson } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

const WRITTEN = `awards { recipientName version person { id } nameVisibility } left { recipientName person { id } }
  people { id displayName visibility recordStatus names { printed source }
    posts { titlePrinted organisationPrinted source recordStatus } }`;

describe('recording the recipients of a whole list as new people', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const given = async (number: string, lines: Record<string, unknown>[]) => {
    const { awards } = await givenDecision(registry, front, lines, { number, signedOn: '2021-01-05' });
    return awards.map(({ id }) => ({ awardId: id, version: 1 }));
  };
  const record = (lines: object[]) => registry.as('RECORDER').act('recordAwardRecipients', { lines }, WRITTEN);
  const refusal = (lines: object[]) => registry.as('RECORDER').refusalOf('recordAwardRecipients', { lines });
  const named = (people: { displayName: string }[]) => people.map(({ displayName }) => displayName);
  const left = (done: { left: { recipientName: string }[] }) => done.left.map(({ recipientName }) => recipientName);

  it('records each with the posts of their line, and links them', async () => {
    const done = await record(
      await given('61/QĐ-MTTQ', [
        line('Quàng Thị Chức', {}, { positionPrinted: 'Bí thư Chi bộ, Trưởng thôn', unitPrinted: 'thôn Nà Ảo' }),
        line('Lò Văn Kẻo'),
        line('Vì Thị Nhỏ', {}, { positionPrinted: 'Học sinh lớp 5' }),
      ]),
    );
    expect(named(done.people)).toEqual(['Quàng Thị Chức', 'Lò Văn Kẻo', 'Vì Thị Nhỏ']);
    expect(left(done)).toEqual([]);
    const [official, , child] = done.people;
    const source = 'Quyết định 61/QĐ-MTTQ ngày 05/01/2021, dòng 1';
    expect(official.names).toEqual([{ printed: 'Quàng Thị Chức', source }]);
    const post = { organisationPrinted: 'thôn Nà Ảo', source, recordStatus: 'DRAFT' };
    expect(new Set(official.posts)).toEqual(
      new Set([
        { titlePrinted: 'Bí thư Chi bộ', ...post },
        { titlePrinted: 'Trưởng thôn', ...post },
      ]),
    );
    expect(child).toMatchObject({ visibility: 'MINOR', recordStatus: 'DRAFT' });
    expect(done.awards[0]).toEqual({
      recipientName: 'Quàng Thị Chức',
      version: 2,
      person: { id: official.id },
      nameVisibility: 'PUBLIC',
    });
  });

  it('leaves to staff whoever may be on record, stands there twice or seems mistyped', async () => {
    await givenPerson(registry, 'Quàng Văn Trùng');
    const done = await record(
      await given('62/QĐ-MTTQ', [
        line('Quàng Văn Trùng'),
        line('Cà Thị Đôi'),
        line('Cà Thị Đôi', { awardClass: null, reason: 'Việc khác' }),
        line('tòng văn thường'),
        line('Tòng Văn Mới'),
      ]),
    );
    expect(named(done.people)).toEqual(['Tòng Văn Mới']);
    expect(left(done)).toEqual(['Quàng Văn Trùng', 'Cà Thị Đôi', 'Cà Thị Đôi', 'tòng văn thường']);
    expect(done.left.map(({ person }: { person: unknown }) => person)).toEqual([null, null, null, null]);
  });

  it('records nobody where one of the lines is refused', async () => {
    const [one, other] = await given('63/QĐ-MTTQ', [line('Lường Văn Một'), line('Hoàng Thị Hai')]);
    const [many] = await given('64/QĐ-MTTQ', [unlistedLine('INDIVIDUAL', 3)]);
    expect(await refusal([one!, { ...other!, version: 7 }])).toBe('VERSION_CONFLICT at input.lines.1.version');
    expect(await refusal([one!, many!])).toBe('RECIPIENT_IS_NO_PERSON at input.lines.1.awardId');
    expect(await refusal([one!, { awardId: front, version: 1 }])).toBe('UNKNOWN_ID at input.lines.1.awardId');
    expect(await registry.sql("select from people where display_name = 'Lường Văn Một'")).toEqual([]);
    const reported = await givenReportedAward(registry, {
      ...line('Sùng Thị Đã Thay'),
      grantorId: front,
      grantedOn: '2021',
    });
    const by = await givenDecision(registry, front, [line('Sùng Thị Đã Thay')], { number: '65/QĐ-MTTQ' });
    const gone = { awardId: reported.id, version: 1, lineId: by.awards[0]!.id };
    const attach = { decisionId: by.id, version: by.version, awards: [gone] };
    await registry.as('RECORDER').act('attachToDecision', attach, '__typename');
    const replaced = { awardId: gone.awardId, version: 2 };
    expect(await refusal([one!, replaced])).toBe('AWARD_NOT_STANDING at input.lines.1.awardId');
    expect(await registry.as('RECORDER').refusalOf('recordAwardRecipient', replaced)).toBe(
      'AWARD_NOT_STANDING at input.awardId',
    );
    await record([one!]);
    expect(await refusal([{ ...one!, version: 2 }])).toBe('RECIPIENT_LINKED at input.lines.0.awardId');
  });
});
