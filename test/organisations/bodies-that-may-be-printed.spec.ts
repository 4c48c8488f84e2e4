import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArea, givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const ASK = `query ($input: OrganisationCandidatesInput!) {
  organisationCandidates(input: $input) { evidence { code message isAgainst } organisation { id name area { name } } }
  organisationGuess(input: $input) { system kind level } }`;

interface Candidate {
  organisation: { id: string };
  evidence: { code: string }[];
}

describe('bodies that a printed one may be', () => {
  let registry: Registry;
  let here: string;
  let elsewhere: string;
  let was: string;
  beforeAll(async () => {
    registry = await Registry.open();
    const body = { system: 'FRONT', kind: 'FRONT_WORK_BOARD', level: 'VILLAGE' };
    const [mine, other] = [
      await givenArea(registry, { name: 'Xã Suối Mơ', kind: 'COMMUNE' }),
      await givenArea(registry, { name: 'Xã Bãi Vắng', kind: 'COMMUNE' }),
    ];
    const name = 'Ban Công tác Mặt trận thôn Nà Ảo';
    elsewhere = await givenOrganisation(registry, { ...body, name, areaId: other });
    here = await givenOrganisation(registry, { ...body, name, areaId: mine });
    was = await givenOrganisation(registry, { ...body, name, areaId: mine, validTo: '2018-12-31' });
  });
  afterAll(() => registry.close());

  const ask = (input: object) => registry.as('READER').ask(ASK, { input });

  it('are told likeliest first, each with why, and never decided', async () => {
    const input = { name: 'Ban CTMT thôn Nà Ảo', unit: 'xã Suối Mơ', on: '2021-01-12' };
    const { organisationCandidates } = await ask(input);
    expect(
      organisationCandidates.map(({ organisation, evidence }: Candidate) => [
        organisation.id,
        ...evidence.map(({ code }) => code),
      ]),
    ).toEqual([
      [here, 'NAME_FOLDED_EQUAL', 'AREA_NAMED'],
      [elsewhere, 'NAME_FOLDED_EQUAL'],
      [was, 'NAME_FOLDED_EQUAL', 'NOT_EXISTING_THEN', 'AREA_NAMED'],
    ]);
    expect(organisationCandidates[0].evidence[0].message).toBe('tên như nhau khi bỏ dấu và viết đủ chữ tắt');
    const { statements } = await statementsDuring(() => ask(input));
    expect(statements).toHaveLength(2);
  });

  it('are none where no name is like it; what it most likely is is guessed', async () => {
    expect(await ask({ name: 'Hội Nông dân xã Không Đâu' })).toEqual({
      organisationCandidates: [],
      organisationGuess: { system: 'FARMERS', kind: 'ORGANISATION_COMMITTEE', level: 'COMMUNE' },
    });
  });

  it('are for staff', async () => {
    expect(await registry.anonymous.refusal(ASK, { input: { name: 'Hội Nông dân' } })).toBe('SIGN_IN_NEEDED');
  });
});
