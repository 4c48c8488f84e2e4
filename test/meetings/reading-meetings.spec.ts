import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArea } from '../support/given-organisations.js';
import { givenMeeting, givenOrganisation, givenPerson } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

describe('reading meetings', () => {
  let registry: Registry;
  let district: string;
  let commune: string;
  let area: string;
  let chair: string;
  beforeAll(async () => {
    registry = await Registry.open();
    district = await givenOrganisation(registry, {
      name: 'Ủy ban MTTQ huyện Ví Dụ',
      level: 'DISTRICT',
      confirmed: true,
    });
    commune = await givenOrganisation(registry, {
      name: 'Ủy ban MTTQ xã Ví Dụ',
      level: 'COMMUNE',
      parentId: district,
      confirmed: true,
    });
    area = await givenArea(registry);
    chair = await givenPerson(registry, 'Trần Thị An', { confirmed: true });
    await givenMeeting(registry, {
      title: 'Hội nghị tổng kết năm 2020',
      areaId: area,
      organisers: [{ organisationId: commune }],
      attendances: [
        { personId: chair, roles: ['CHAIR'] },
        { namePrinted: 'Lê Văn Bảy' },
        { delegationPrinted: 'đại biểu các thôn' },
      ],
      confirmed: true,
    });
    await givenMeeting(registry, {
      title: 'Đại hội Mặt trận',
      kind: 'CONGRESS',
      heldFrom: '2019-03-20',
      heldTo: '2019-03-22',
      yearReviewed: null,
      organisers: [{ organisationId: district }],
      confirmed: true,
    });
    await givenMeeting(registry, { title: 'Hội nghị chưa duyệt', kind: 'OTHER', heldFrom: '2022' });
  });
  afterAll(() => registry.close());

  const titles = async (args: string, client = registry.anonymous): Promise<string[]> => {
    const { meetings } = await client.ask(`{ meetings${args && `(${args})`} { totalCount nodes { title } } }`);
    expect(meetings.totalCount).toBe(meetings.nodes.length);
    return meetings.nodes.map(({ title }: { title: string }) => title);
  };

  it('shows the public what is confirmed, newest first, and staff the drafts too', async () => {
    expect(await titles('')).toEqual(['Hội nghị tổng kết năm 2020', 'Đại hội Mặt trận']);
    expect(await titles('orderBy: HELD_OLDEST', registry.as('READER'))).toEqual([
      'Đại hội Mặt trận',
      'Hội nghị tổng kết năm 2020',
      'Hội nghị chưa duyệt',
    ]);
    expect(await titles('orderBy: TITLE')).toEqual(['Đại hội Mặt trận', 'Hội nghị tổng kết năm 2020']);
  });

  it('finds them by words without accents, by year held and reviewed, by kind and by days', async () => {
    expect(await titles('text: "dai hoi"')).toEqual(['Đại hội Mặt trận']);
    expect(await titles('year: 2021')).toEqual(['Hội nghị tổng kết năm 2020']);
    expect(await titles('yearReviewed: 2020')).toEqual(['Hội nghị tổng kết năm 2020']);
    expect(await titles('kind: CONGRESS')).toEqual(['Đại hội Mặt trận']);
    expect(await titles('from: "2019-03-22", to: "2019-03-22"')).toEqual(['Đại hội Mặt trận']);
    expect(await titles('from: "2019-03-23", to: "2021-01-11"')).toEqual([]);
    expect(await titles('to: "2022-06-01", from: "2022-06-01"', registry.as('READER'))).toEqual([
      'Hội nghị chưa duyệt',
    ]);
  });

  it('finds them by organiser, alone or with all below it, by area and by who attended', async () => {
    expect(await titles(`organiser: { id: "${district}" }`)).toEqual(['Đại hội Mặt trận']);
    expect(await titles(`organiser: { id: "${district}", below: true }`)).toHaveLength(2);
    expect(await titles(`area: { id: "${area}" }`)).toEqual(['Hội nghị tổng kết năm 2020']);
    expect(await titles(`area: { id: "${area}", view: AS_TODAY }`)).toEqual(['Hội nghị tổng kết năm 2020']);
    expect(await titles(`attendeeId: "${chair}"`)).toEqual(['Hội nghị tổng kết năm 2020']);
  });

  it('goes from a person to meetings and from a body to what it organised', async () => {
    const query = `query ($person: ID!, $body: ID!) {
      person: node(id: $person) { ... on Person { attendances(role: CHAIR) { totalCount nodes { meeting { title } } } } }
      body: node(id: $body) { ... on Organisation { meetingsOrganised { nodes { title } } } }
    }`;
    expect(await registry.anonymous.ask(query, { person: chair, body: commune })).toEqual({
      person: { attendances: { totalCount: 1, nodes: [{ meeting: { title: 'Hội nghị tổng kết năm 2020' } }] } },
      body: { meetingsOrganised: { nodes: [{ title: 'Hội nghị tổng kết năm 2020' }] } },
    });
  });

  it('reads meetings with organisers and everybody who attended in one statement', async () => {
    const { answer, statements } = await statementsDuring(() =>
      registry.anonymous
        .ask(`{ meetings { nodes { title area { name } organisers { printed organisation { name parent { name } } }
        attendances { totalCount nodes { namePrinted person { displayName posts { titlePrinted } } positions { printed } } } } } }`),
    );
    expect(answer.meetings.nodes[0].attendances.totalCount).toBe(3);
    expect(statements).toHaveLength(1);
  });

  it('refuses the id of something else, a cursor of another order, and pages that are too large', async () => {
    const { anonymous } = registry;
    expect(await anonymous.refusal('query ($id: ID!) { meeting(id: $id) { id } }', { id: chair })).toBe(
      'WRONG_TYPE_OF_ID at id',
    );
    expect(await anonymous.refusal('{ meetings(first: 101) { nodes { id } } }')).toMatch(/^PAGE_SIZE at /);
    const { meetings } = await anonymous.ask('{ meetings(first: 1) { pageInfo { endCursor } } }');
    expect(
      await anonymous.refusal('query ($after: String) { meetings(orderBy: TITLE, after: $after) { nodes { id } } }', {
        after: meetings.pageInfo.endCursor,
      }),
    ).toMatch(/^CURSOR_OF_ANOTHER_ORDER at /);
  });
});
