import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLAnswer, Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const CONFERENCE = `{
  meetings(yearReviewed: 2020, kind: YEAR_END_REVIEW) {
    nodes {
      title kind heldFrom heldPrinted heldInferredFrom yearReviewed yearPlanned
      organisers { printed part organisation { name } }
      attendances { nodes { namePrinted roles positions { printed } } }
      articles { nodes { title author outlet publishedOn } }
      claims {
        nodes {
          place verb formPrinted grantorsPrinted grantorPhrase presentersPrinted unspecified
          groups individuals households enterprises combined awards { totalCount }
        }
      }
      presentations { presenters { namePrinted } items { award { id } claim { place } } }
    }
  }
}`;

describe('the Hàm Yên conference of 12 January 2021, as the example registry holds it', () => {
  let registry: Registry;
  let conference: GraphQLAnswer['data'];
  beforeAll(async () => {
    registry = await Registry.open();
    await registry.modules.prepareReferenceData(registry.app);
    await registry.modules.loadExamples(registry.app);
    const { meetings } = await registry.anonymous.ask(CONFERENCE);
    expect(meetings.nodes).toHaveLength(1);
    conference = meetings.nodes[0];
  });
  afterAll(() => registry.close());

  it('is a year-end review whose year was inferred, and says so', () => {
    expect(conference).toMatchObject({
      title:
        'Hội nghị tổng kết công tác Mặt trận và các tổ chức chính trị - xã hội năm 2020, triển khai nhiệm vụ năm 2021',
      kind: 'YEAR_END_REVIEW',
      heldFrom: '2021-01-12',
      heldPrinted: 'Ngày 12/1',
      heldInferredFrom: expect.stringContaining('2020'),
      yearReviewed: 2020,
      yearPlanned: 2021,
    });
  });

  it('has two joint organisers, the second a set of bodies and not one', () => {
    expect(conference.organisers).toEqual([
      {
        printed: 'Ban Thường trực Ủy ban MTTQ',
        part: 'HOST',
        organisation: { name: 'Ban Thường trực Ủy ban MTTQ huyện Hàm Yên' },
      },
      { printed: 'Ban Thường vụ các tổ chức chính trị - xã hội huyện', part: 'COHOST', organisation: null },
    ]);
  });

  it('names two people with two posts each, one of them also speaker and presenter', () => {
    expect(conference.attendances.nodes).toEqual([
      {
        namePrinted: 'Mai Hồng Hà',
        roles: ['SPEAKER', 'PRESENTER', 'ATTENDEE'],
        positions: [{ printed: 'Ủy viên BCH Đảng bộ tỉnh' }, { printed: 'Bí thư Huyện ủy' }],
      },
      {
        namePrinted: 'Đinh Công Thơ',
        roles: ['ATTENDEE'],
        positions: [{ printed: 'Phó Bí thư Huyện ủy' }, { printed: 'Chủ tịch UBND huyện' }],
      },
    ]);
  });

  it('holds two claims about one presentation, with unknown grantors and counts, and no award line made of them', () => {
    const unknown = { groups: null, individuals: null, households: null, enterprises: null, combined: null };
    const claim = { verb: 'PRESENTED', grantorsPrinted: [], grantorPhrase: 'các cấp', unspecified: true, ...unknown };
    expect(conference.claims.nodes).toMatchObject([
      { ...claim, place: 'CAPTION', formPrinted: 'Bằng khen', presentersPrinted: ['Mai Hồng Hà'] },
      { ...claim, place: 'BODY', formPrinted: 'Bằng khen, giấy khen' },
    ]);
    expect(conference.claims.nodes.map((node: { awards: { totalCount: number } }) => node.awards.totalCount)).toEqual([
      0, 0,
    ]);
    expect(conference.presentations).toEqual([
      {
        presenters: [{ namePrinted: 'Mai Hồng Hà' }],
        items: [
          { award: null, claim: { place: 'CAPTION' } },
          { award: null, claim: { place: 'BODY' } },
        ],
      },
    ]);
  });

  it('cites the article with its author, and no day of publication, since the text has none', () => {
    expect(conference.articles.nodes).toEqual([
      {
        title: 'Hàm Yên tổng kết công tác mặt trận và các tổ chức chính trị xã hội huyện năm 2020',
        author: 'PV',
        outlet: 'Cổng thông tin điện tử huyện Hàm Yên',
        publishedOn: null,
      },
    ]);
  });

  it('is read in one statement, whatever hangs on it', async () => {
    const { statements } = await statementsDuring(() => registry.anonymous.ask(CONFERENCE));
    expect(statements).toHaveLength(1);
  });

  it('stays as a whole while a record of somebody else hangs on it, and says which', async () => {
    const [body] = await registry.sql<{ id: string }>('select id from organisations order by id limit 1');
    const { person } = await registry.as('RECORDER').act('recordPerson', { name: 'Người Thật Khác' }, 'person { id }');
    const post = { personId: person.id, titlePrinted: 'Chuyên viên', organisationId: body!.id };
    const { post: held } = await registry.as('RECORDER').act('recordPost', post, 'post { id version }');
    const refused = await registry.modules.removeExamples(registry.app).then(
      () => '',
      (error: { wordingIn: (language: 'en') => string }) => error.wordingIn('en'),
    );
    expect(refused).toContain(`posts ${held.id} → organisations ${body!.id}`);
    expect(await registry.sql('select 1 from organisations where id = $1', [body!.id])).toHaveLength(1);
    await registry.sql('delete from posts where id = $1', [held.id]);
    await registry.sql('delete from person_names where person_id = $1', [person.id]);
    await registry.sql('delete from people where id = $1', [person.id]);
  });

  it('goes away with all other examples by one command, and everything that is not an example stays', async () => {
    const rows = () =>
      registry.sql<{ n: string }>('select (select count(*) from people) + (select count(*) from awards) as n');
    await registry.as('RECORDER').act('recordPerson', { name: 'Người Thật' }, 'person { id }');
    await registry.modules.removeExamples(registry.app);
    expect(await rows()).toEqual([{ n: '1' }]);
    expect(await registry.modules.loadExamples(registry.app)).toBeGreaterThan(0);
    expect(await registry.modules.loadExamples(registry.app)).toBe(0);
  });
});
