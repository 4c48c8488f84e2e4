import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenDecision, givenProvincialFront, givenCatalogue, line, unlistedLine } from '../support/given-awards.js';
import { givenPerson } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

const WRITTEN = `award { id version person { id } recipientPositionPrinted nameVisibility } warnings { code } personWarnings { code }
  person { id displayName visibility recordStatus names { printed source }
    posts { titlePrinted organisationPrinted heldFrom heldTo former source recordStatus } }`;

describe('recording the recipient of a line as a new person', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const given = async (name: string, recipient: object = {}, more: object = {}) => {
    const decision = await givenDecision(registry, front, [line(name, {}, { ...recipient })], {
      number: '77/QĐ-MTTQ',
      signedOn: '2021-01-05',
      ...more,
    });
    return { awardId: decision.awards[0]!.id, version: 1 };
  };
  const record = (input: object) => registry.as('RECORDER').act('recordAwardRecipient', input, WRITTEN);
  const refusal = (input: object) => registry.as('RECORDER').refusalOf('recordAwardRecipient', input);

  it('records the posts that the line prints with its unit, as what the decision tells of the day it was signed', async () => {
    const input = await given('Quàng Thị Chức', {
      positionPrinted: 'Bí thư Chi bộ, Trưởng Ban Công tác Mặt trận',
      unitPrinted: 'thôn Nà Ảo',
    });
    const { award } = await registry
      .as('READER')
      .ask('query ($id: ID!) { award(id: $id) { recipientPositions } }', { id: input.awardId });
    expect(award.recipientPositions).toEqual(['Bí thư Chi bộ', 'Trưởng Ban Công tác Mặt trận']);
    const { person, ...written } = await record(input);
    const source = 'Quyết định 77/QĐ-MTTQ ngày 05/01/2021, dòng 1';
    const post = { organisationPrinted: 'thôn Nà Ảo', heldFrom: null, heldTo: null, former: false, source };
    expect(person).toMatchObject({ displayName: 'Quàng Thị Chức', recordStatus: 'DRAFT', visibility: 'PUBLIC' });
    expect(person.names).toEqual([{ printed: 'Quàng Thị Chức', source }]);
    expect(new Set(person.posts)).toEqual(
      new Set([
        { titlePrinted: 'Bí thư Chi bộ', ...post, recordStatus: 'DRAFT' },
        { titlePrinted: 'Trưởng Ban Công tác Mặt trận', ...post, recordStatus: 'DRAFT' },
      ]),
    );
    expect(written.award).toMatchObject({
      version: 2,
      person: { id: person.id },
      recipientPositionPrinted: 'Bí thư Chi bộ, Trưởng Ban Công tác Mặt trận',
    });
    expect(await refusal({ ...input, version: 2 })).toBe('RECIPIENT_LINKED at input.awardId');
  });

  it('records those alone that staff leave, or none', async () => {
    const posts = async (name: string, left: string[], number: string) => {
      const input = await given(name, { positionPrinted: 'Bí thư Chi bộ, Trưởng thôn' }, { number });
      return (await record({ ...input, posts: left })).person.posts.map(
        (post: { titlePrinted: string }) => post.titlePrinted,
      );
    };
    expect(await posts('Quàng Thị Một', ['Trưởng thôn'], '78/QĐ-MTTQ')).toEqual(['Trưởng thôn']);
    expect(await posts('Quàng Thị Không', [], '79/QĐ-MTTQ')).toEqual([]);
  });

  it('hides a child with the line that hides it', async () => {
    const input = await given('Quàng Thị Nhỏ', { positionPrinted: 'Học sinh lớp 5' }, { number: '80/QĐ-MTTQ' });
    const { person, award } = await record(input);
    expect([award.nameVisibility, person.visibility]).toEqual(['MINOR', 'MINOR']);
  });

  it('says that a namesake is on record, and records nobody where it is refused', async () => {
    await givenPerson(registry, 'Quàng Văn Trùng');
    const input = await given('Quàng Văn Trùng', {}, { number: '81/QĐ-MTTQ' });
    const people = () => registry.sql("select from people where display_name = 'Quàng Văn Trùng'");
    expect(await refusal({ ...input, version: 7 })).toBe('VERSION_CONFLICT at input.version');
    expect(await people()).toHaveLength(1);
    expect((await record(input)).personWarnings).toEqual([{ code: 'NAMESAKE' }]);
    const { awards } = await givenDecision(registry, front, [unlistedLine('INDIVIDUAL', 3)]);
    expect(await refusal({ awardId: awards[0]!.id, version: 1 })).toBe('RECIPIENT_IS_NO_PERSON at input.awardId');
    expect(await refusal({ awardId: front, version: 1 })).toBe('UNKNOWN_ID at input.awardId');
  });
});
