import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, givenPublicArticle, someClaim } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  givenPublicPerson,
  line,
} from '../support/given-awards.js';
import { givenMeeting, givenVisibility } from '../support/given-meetings.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('changing what the public sees', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');
  const approver = () => registry.as('APPROVER');

  it('needs an approver, whatever was confirmed; the recorder is told so and nothing changes', async () => {
    const personId = await givenPublicPerson(registry, 'Lò Thị Công Khai');
    const meetingId = await givenMeeting(registry, { confirmed: true });
    const { id, version, awards } = await givenPublicDecision(registry, front, [
      line('Lò Thị Công Khai', {}, { personId }),
    ]);
    const { claims, ...article } = await givenPublicArticle(registry, {
      claims: [1, 2, 3].map((groups) => someClaim({ groups })),
    });
    const recipient = { kind: 'INDIVIDUAL', namePrinted: 'Tên Khác' };
    const acts: [string, object][] = [
      ['changePerson', { id: personId, version: 2, name: 'Tên Khác' }],
      ['changeMeeting', { id: meetingId, version: 2, title: 'Tên khác' }],
      ['changeAwardDecision', { id, version, subject: 'Trích yếu khác' }],
      ['changeAward', { ...awards[0], recipient }],
      ['changeArticle', { id: article.id, version: article.version, title: 'Nhan đề khác' }],
      ['changeClaim', { ...claims[0], quote: 'câu khác' }],
      ['linkClaim', { ...claims[1], awardIds: [awards[0]?.id] }],
      ['judgeClaim', { ...claims[2], standing: 'DISPUTED', reason: 'Gõ nhầm' }],
      ['changeOrganisation', { id: front, version: 2, shortName: 'Tên khác' }],
    ];
    for (const [act, input] of acts) {
      expect([act, await recorder().refusalOf(act, input)]).toEqual([act, 'CONFIRMED_NEEDS_APPROVER at input.id']);
      expect([act, await approver().act(act, input, '__typename')]).toEqual([act, expect.anything()]);
    }
  });

  it('needs an approver as well for what was withdrawn, and says of it that it was', async () => {
    const reason = 'Ghi nhầm';
    const { person } = await recorder().act('recordPerson', { name: 'Lò Thị Rút' }, 'person { id version }');
    const meetingId = await givenMeeting(registry, { title: 'Cuộc họp ghi nhầm' });
    const article = await givenArticle(registry, { claims: [someClaim()] });
    const [claim] = article.claims;
    const acts: [string, string, { id: string }, object][] = [
      ['withdrawPerson', 'changePerson', person, { name: 'Lò Thị Rụt' }],
      ['withdrawMeeting', 'changeMeeting', { id: meetingId }, { title: 'Tên khác' }],
      ['withdrawClaim', 'changeClaim', claim!, { quote: 'câu khác' }],
      ['withdrawArticle', 'changeArticle', article, { title: 'Nhan đề khác' }],
    ];
    for (const [withdraw, change, { id }, input] of acts) {
      await recorder().act(withdraw, { id, version: 1, reason }, '__typename');
      const again = { id, version: 2 };
      expect([withdraw, await recorder().refusalOf(withdraw, { ...again, reason })]).toEqual([
        withdraw,
        'STATUS_ALREADY',
      ]);
      expect([change, await recorder().refusalOf(change, { ...again, ...input })]).toEqual([
        change,
        'WITHDRAWN_NEEDS_APPROVER at input.id',
      ]);
      await approver().act(change, { ...again, ...input }, '__typename');
    }
    const confirm = { id: person.id, version: 3 };
    expect(await recorder().refusalOf('confirmPerson', confirm)).toBe('NOT_ALLOWED');
  });

  it('leaves drafts to the recorder', async () => {
    const { person } = await recorder().act('recordPerson', { name: 'Lò Thị Nháp' }, 'person { id version }');
    const changed = await recorder().act('changePerson', { ...person, name: 'Lò Thị Nhạp' }, 'person { displayName }');
    expect(changed.person.displayName).toBe('Lò Thị Nhạp');
  });

  it('shows somebody who was hidden only where an approver says why', async () => {
    const { person } = await recorder().act('recordPerson', { name: 'Lò Thị Ẩn' }, 'person { id }');
    await givenVisibility(registry, person.id, 'MINOR');
    const show = { id: person.id, version: 2, visibility: 'PUBLIC' };
    const why = { visibilityReason: 'Đã đủ 18 tuổi' };
    expect(await approver().refusalOf('changePerson', show)).toBe('VISIBILITY_REASON_NEEDED at input.visibilityReason');
    expect(await recorder().refusalOf('changePerson', { ...show, ...why })).toBe('NOT_ALLOWED');
    expect(await approver().act('changePerson', { ...show, ...why }, 'person { visibility }')).toEqual({
      person: { visibility: 'PUBLIC' },
    });
  });

  it('leaves areas and the catalogue, which all share, to administrators of the whole registry', async () => {
    const areaId = await givenArea(registry, { name: 'Xã Chung' });
    const own = registry.as('ADMINISTRATOR', front);
    const area = { areaId, version: 1, name: 'Xã Khác', validFrom: '2025-07-01' };
    expect(await own.refusalOf('recordAreaVersion', area)).toBe('WHOLE_REGISTRY_NEEDED');
    expect(await own.refusalOf('recordArea', { name: 'Xã Mới', kind: 'COMMUNE' })).toBe('WHOLE_REGISTRY_NEEDED');
    await registry.as('ADMINISTRATOR').act('recordAreaVersion', area, 'area { name }');
  });

  it('takes a body from under another only where both are in reach', async () => {
    const [from, to] = [
      await givenPublicOrganisation(registry, { name: 'Ủy ban cấp trên cũ' }),
      await givenPublicOrganisation(registry, { name: 'Ủy ban cấp trên mới' }),
    ];
    const id = await givenPublicOrganisation(registry, { name: 'Ủy ban xã bị lấy', level: 'COMMUNE', parentId: from });
    const move = { id, version: 2, parentId: to };
    expect(await registry.as('APPROVER', id).refusalOf('changeOrganisation', move)).toBe(
      'OUT_OF_SCOPE at input.parentId',
    );
    expect(await registry.as('APPROVER', from).refusalOf('changeOrganisation', move)).toBe(
      'OUT_OF_SCOPE at input.parentId',
    );
    await approver().act('changeOrganisation', move, '__typename');
  });

  it('never closes a circle, though two who cross see none', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = await Promise.all(
        ['Ủy ban vòng một', 'Ủy ban vòng hai'].map((name) =>
          givenPublicOrganisation(registry, { name: `${name} ${round}` }),
        ),
      );
      const move = (id: string | undefined, parentId: string | undefined) =>
        approver().send(
          'mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { __typename } }',
          {
            input: { id, version: 2, parentId },
          },
        );
      const answers = await Promise.all([move(one, other), move(other, one)]);
      const refused = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);
      expect(refused).toEqual(['PARENT_IS_BELOW']);
    }
  });

  it('shows the history of a record to whoever may read the record', async () => {
    const other = await givenPublicOrganisation(registry, { name: 'Ủy ban kín tiếng' });
    const { id } = await givenMeeting(registry, { keptById: other, title: 'Cuộc họp chưa công khai' }).then((id) => ({
      id,
    }));
    const query = 'query ($of: ID!) { history(of: $of) { nodes { act } } }';
    const acts = async (client: ReturnType<Registry['as']>) =>
      (await client.ask(query, { of: id })).history.nodes.map(({ act }: { act: string }) => act);
    expect(await acts(registry.as('READER', other))).toEqual(['recordMeeting']);
    expect(await acts(registry.as('READER'))).toEqual(['recordMeeting']);
    expect(await registry.as('APPROVER', front).refusal(query, { of: id })).toBe('UNKNOWN_ID at of');
  });
});
