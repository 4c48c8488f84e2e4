import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenMeeting, givenMeetingWithList, givenPerson } from '../support/given-meetings.js';
import { givenOrganisation, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const RIGHTS = 'mayChange mayConfirm mayWithdraw';
const SHORT = 'MTTQ';

/** As `[mayChange, mayConfirm, mayWithdraw]`. */
type Rights = [change: boolean, confirm: boolean, withdraw: boolean];

describe('what whoever asks may do with a record', () => {
  let registry: Registry;
  let front: string;
  let other: string;
  beforeAll(async () => {
    registry = await Registry.open();
    front = await givenPublicOrganisation(registry);
    other = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Thử Nghiệm' });
  });
  afterAll(() => registry.close());

  const said = async (id: string, client = registry.as('APPROVER')): Promise<Rights> => {
    const types = ['Person', 'Organisation', 'Meeting', 'Attendance'];
    const { node } = await client.ask(
      `query ($id: ID!) { node(id: $id) { ${types.map((type) => `... on ${type} { ${RIGHTS} }`).join(' ')} } }`,
      { id },
    );
    const { mayChange, mayConfirm, mayWithdraw } = node as Record<string, boolean>;
    return [mayChange!, mayConfirm!, mayWithdraw!];
  };

  it('is to change and take back drafts for those who record for its keeper, and all for its approvers', async () => {
    const meeting = await givenMeeting(registry, { keptById: front });
    expect(await said(meeting, registry.as('RECORDER', front))).toEqual([true, false, true]);
    expect(await said(meeting, registry.as('APPROVER', front))).toEqual([true, true, true]);
    expect(await said(meeting, registry.as('READER', front))).toEqual([false, false, false]);
    const shared = await givenMeeting(registry);
    expect(await said(shared, registry.as('RECORDER', other))).toEqual([true, false, true]);
  });

  it('is of what is public, or was, for approvers of its keeper', async () => {
    const meeting = await givenMeeting(registry, { keptById: front, confirmed: true });
    expect(await said(meeting, registry.as('RECORDER', front))).toEqual([false, false, false]);
    expect(await said(meeting, registry.as('APPROVER', other))).toEqual([false, false, false]);
    expect(await said(meeting, registry.anonymous)).toEqual([false, false, false]);
    expect(await said(meeting, registry.as('APPROVER', front))).toEqual([true, false, true]);
    const { meeting: withdrawn } = await registry
      .as('APPROVER', front)
      .act('withdrawMeeting', { id: meeting, version: 2, reason: 'Ghi nhầm' }, 'meeting { id }');
    expect(withdrawn.id).toBe(meeting);
    expect(await said(meeting, registry.as('APPROVER', front))).toEqual([true, true, false]);
    expect(await said(meeting, registry.as('RECORDER', front))).toEqual([false, false, false]);
  });

  it('is of an attendance with whoever keeps its meeting, in one statement with its list', async () => {
    const { id, attendances } = await givenMeetingWithList(registry, {
      keptById: front,
      attendances: [{ namePrinted: 'Lê Văn Bảy' }, { namePrinted: 'Trần Thị An' }],
    });
    expect(await said(attendances[0]!, registry.as('RECORDER', front))).toEqual([true, false, true]);
    const { statements } = await statementsDuring(() =>
      registry
        .as('RECORDER', front)
        .ask(`query ($id: ID!) { meeting(id: $id) { attendances { nodes { ${RIGHTS} } } } }`, { id }),
    );
    expect(statements).toHaveLength(1);
  });

  it('is of a person with everybody who records', async () => {
    const person = await givenPerson(registry, 'Lò Thị Mận');
    expect(await said(person, registry.as('RECORDER', other))).toEqual([true, false, true]);
    expect(await said(person, registry.as('APPROVER', other))).toEqual([true, true, true]);
  });

  it('is of a body with its own staff, else with those above it, as the registry decides when it is changed', async () => {
    const below = await givenOrganisation(registry, { name: 'Ban Công tác Mặt trận bản Mẫu', parentId: front });
    const alone = await givenOrganisation(registry, { name: 'Hội Ví Dụ', parentId: null });
    for (const id of [front, other, below, alone])
      for (const client of [
        registry.as('RECORDER', front),
        registry.as('APPROVER', front),
        registry.as('RECORDER', other),
      ]) {
        const [mayChange] = await said(id, client);
        const { organisation } = await registry
          .as('READER')
          .ask('query ($id: ID!) { organisation(id: $id) { version } }', { id });
        const answer = await client.send(
          'mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { organisation { id } } }',
          { input: { id, version: organisation.version, shortName: SHORT } },
        );
        expect([id, !answer.errors]).toEqual([id, mayChange]);
      }
  });
});
