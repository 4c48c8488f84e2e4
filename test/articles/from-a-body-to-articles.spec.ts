import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm, givenAwardLine, givenPublicArticle, someClaim } from '../support/given-articles.js';
import { givenDecision, givenPublicDecision, givenPublicPerson, line } from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const OF_BODY = `query ($id: ID!) { articles(organisationId: $id) { nodes { title } }
  organisation(id: $id) { articles { totalCount nodes { title } } } }`;

describe('ways back', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const titlesOf = async (id: string) => {
    const { articles, organisation } = await registry.anonymous.ask(OF_BODY, { id });
    expect(organisation.articles.nodes).toEqual(articles.nodes);
    return articles.nodes.map(({ title }: { title: string }) => title).sort();
  };

  it('lead from a body to the articles that speak of what it granted, received or organised', async () => {
    const formId = await givenAwardForm(registry);
    const [body, other] = [
      await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ xã Mẫu' }),
      await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ xã Khác' }),
    ];
    const organisers = [{ organisationId: body, printed: 'Ủy ban MTTQ xã Mẫu' }];
    const meetingId = await givenMeeting(registry, { confirmed: true, organisers });
    const grantedBy = async (grantorId: string) => {
      const id = await givenAwardLine(registry, { formId });
      await registry.sql('update awards set grantor_id = $2 where id = $1', [id, grantorId]);
      return id;
    };
    const granted = await grantedBy(body);
    const about = (title: string, claim: object) =>
      givenPublicArticle(registry, { title, publishedOn: '2021-01-13', claims: [someClaim({ formId, ...claim })] });
    await about('Bài về hội nghị của xã', { meetingId });
    await about('Bài về khen thưởng của xã', { awardIds: [granted] });
    await about('Bài khác', { awardIds: [await grantedBy(other)] });
    expect(await titlesOf(body)).toEqual(['Bài về hội nghị của xã', 'Bài về khen thưởng của xã']);
    expect(await titlesOf(other)).toEqual(['Bài khác']);
  });

  it('lead from a body to the articles that tell of its decision as a whole', async () => {
    const front = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Dẫn Số' });
    const { id } = await givenPublicDecision(registry, front, [line('Lý Thị Một')]);
    const draft = await givenDecision(registry, front, [line('Lý Thị Hai')]);
    const telling = (title: string, decisionId: string) =>
      givenPublicArticle(registry, { title, claims: [someClaim({ decisionId })] });
    await telling('Bài dẫn số quyết định', id);
    await telling('Bài dẫn số quyết định còn nháp', draft.id);
    expect(await titlesOf(front)).toEqual(['Bài dẫn số quyết định']);
  });

  it('lead from a person to the decisions that they signed, which the public sees of public ones only', async () => {
    const signatory = await givenPublicPerson(registry, 'Vi Văn Ký');
    const front = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Ví Dụ' });
    const signed = { signatoryId: signatory, signatoryPrinted: 'Vi Văn Ký' };
    const { id } = await givenPublicDecision(registry, front, [line('Nguyễn Thị Thử')], signed);
    const draft = await givenDecision(registry, front, [line('Lý Thị Nháp')], signed);
    await givenPublicDecision(registry, front, [line('Lý Văn Mẫu')]);
    const query = `query ($id: ID!) { decisions(signatoryId: $id) { nodes { id } } person(id: $id) { decisionsSigned { nodes { id } } } }`;
    const ids = async (client: Pick<typeof registry.anonymous, 'ask'>) => {
      const { decisions, person } = await client.ask(query, { id: signatory });
      expect(person.decisionsSigned.nodes).toEqual(decisions.nodes);
      return decisions.nodes.map((each: { id: string }) => each.id).sort();
    };
    expect(await ids(registry.anonymous)).toEqual([id]);
    expect(await ids(registry.as('RECORDER'))).toEqual([id, draft.id].sort());
    await registry
      .as('APPROVER')
      .act(
        'changePerson',
        { id: signatory, version: 2, visibility: 'HIDDEN', visibilityReason: 'Theo yêu cầu' },
        'person { id }',
      );
    expect(
      await registry.anonymous.refusal('query ($id: ID!) { decisions(signatoryId: $id) { totalCount } }', {
        id: signatory,
      }),
    ).toBe('UNKNOWN_ID at signatoryId');
  });

  it('tell awards that were handed over from those that were not', async () => {
    const counted = async (handedOver: boolean) =>
      (
        await registry.anonymous.ask('query ($is: Boolean!) { awards(handedOver: $is) { totalCount } }', {
          is: handedOver,
        })
      ).awards.totalCount as number;
    expect(await counted(true)).toBe(0);
    expect(await counted(false)).toBeGreaterThan(0);
  });
});
