import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someClaim } from '../support/given-articles.js';
import { givenCatalogue, givenProvincialFront, givenPublicDecision } from '../support/given-awards.js';
import { type GivenHonour, givenHonour, lineForPerson } from '../support/given-honours.js';
import { givenPerson, givenVisibility } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const TO_ARTICLES = `nodes { name awards { nodes { recipientName form { nameVi }
  decision { numberPrinted issuer { name } }
  presentations { manner meeting { heldFrom } presenters { namePrinted } } articles { title } } } }`;

describe('from an honouree to decision, meeting, presenter and article, and back', () => {
  let registry: Registry;
  let front: string;
  let honoureeId: string;
  let honour: GivenHonour;
  let awardId: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    const { line, personId } = await lineForPerson(registry, 'Ma Thị Khởi Đầu');
    honoureeId = personId;
    honour = await givenHonour(registry, front, [line], { number: '77/QĐ-MTTQ' });
    awardId = honour.decision.awards[0]?.id ?? '';
  });
  afterAll(() => registry.close());

  it('answers honourees → awards → decision → issuer, meeting → articles in one statement, however many rows', async () => {
    const ask = () => registry.anonymous.ask(`{ honourees(first: 100) { totalCount ${TO_ARTICLES} } }`);
    const few = await statementsDuring(ask);
    expect(few.statements).toHaveLength(1);
    expect(few.answer.honourees).toEqual({
      totalCount: 1,
      nodes: [
        {
          name: 'Ma Thị Khởi Đầu',
          awards: {
            nodes: [
              {
                recipientName: 'Ma Thị Khởi Đầu',
                form: { nameVi: 'Bằng khen' },
                decision: {
                  numberPrinted: '77/QĐ-MTTQ',
                  issuer: { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ' },
                },
                presentations: [
                  {
                    manner: 'IN_PERSON',
                    meeting: { heldFrom: '2021-01-20' },
                    presenters: [{ namePrinted: 'Lý Thị Trao' }],
                  },
                ],
                articles: [{ title: 'Báo đăng việc trao thưởng' }],
              },
            ],
          },
        },
      ],
    });
    const lines = [];
    for (let i = 1; i <= 40; i++) lines.push((await lineForPerson(registry, `Người Thứ ${i}`)).line);
    await givenHonour(registry, front, lines);
    await givenHonour(registry, front, lines, { signedOn: '2020-06-01' });
    const many = await statementsDuring(ask);
    expect(many.answer.honourees.totalCount).toBe(41);
    expect(many.statements).toEqual(few.statements);
  });

  it('leads back to the honouree from award, decision, meeting, presenter and article, each in one statement', async () => {
    const ways: [string, string, string][] = [
      ['Award', awardId, 'honouree { id }'],
      ['AwardDecision', honour.decision.id, 'awards { nodes { honouree { id } } }'],
      ['Meeting', honour.meetingId, 'presentations { items { award { honouree { id } } } }'],
      ['Person', honour.presenterId, 'presentationsGiven { nodes { items { award { honouree { id } } } } }'],
      ['Article', honour.articleId, 'awards { nodes { honouree { id } } }'],
      ['Person', honoureeId, 'awards { nodes { honouree { id } } }'],
      ['Organisation', front, 'awardsGranted(text: "khoi dau") { nodes { honouree { id } } }'],
    ];
    for (const [type, id, path] of ways) {
      const { answer, statements } = await statementsDuring(() =>
        registry.anonymous.ask(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${path} } } }`, { id }),
      );
      expect([type, JSON.stringify(answer.node)]).toEqual([type, expect.stringContaining(`{"id":"${honoureeId}"}`)]);
      // One to find out of which type the id is.
      expect(statements).toHaveLength(2);
    }
  });

  it('goes round: from an honouree through each of them to the same honouree, in one statement', async () => {
    const { answer, statements } = await statementsDuring(() =>
      registry.anonymous.ask(
        `query ($id: ID!) { honouree(id: $id) { awards(first: 2) { nodes { id
           decision { awards(first: 2) { nodes { id } } }
           presentations { presenters { person { presentationsGiven(first: 2) { nodes { listingOrder } } } } }
           articles { awards(first: 2) { nodes { id } } } } } } }`,
        { id: honoureeId },
      ),
    );
    expect(statements).toHaveLength(1);
    const ids = [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids)).toEqual(new Set([awardId]));
  });

  it('says of an award that it has an article just where the viewer can read one', async () => {
    const [hidden, beside, drafted] = [
      await lineForPerson(registry, 'Kẹo Thị Ẩn'),
      await lineForPerson(registry, 'Kẹo Thị Bên'),
      await lineForPerson(registry, 'Kẹo Thị Chờ'),
    ];
    const { articleId } = await givenHonour(registry, front, [hidden.line, beside.line]);
    const { awards } = await givenPublicDecision(registry, front, [drafted.line]);
    const draft = someClaim({ quote: 'ghi sau', awardIds: awards.map(({ id }) => id) });
    await registry.as('RECORDER').act('recordClaim', { articleId, ...draft }, '__typename');
    const query = `{ yes: awards(text: "keo", hasArticle: true, orderBy: RECIPIENT_NAME) { nodes { recipientName } }
      no: honourees(text: "keo", hasArticle: false) { nodes { name } }
      all: awards(text: "keo", orderBy: RECIPIENT_NAME) { nodes { recipientName articles { id } } } }`;
    const answers = async (as = registry.anonymous) => {
      const { yes, no, all } = await as.ask(query);
      const withArticle = all.nodes.filter(({ articles }: { articles: object[] }) => articles.length > 0);
      const names = yes.nodes.map(({ recipientName }: { recipientName: string }) => recipientName);
      expect(withArticle.map(({ recipientName }: { recipientName: string }) => recipientName)).toEqual(names);
      return [names, no.nodes.map(({ name }: { name: string }) => name)];
    };
    expect(await answers()).toEqual([['Kẹo Thị Ẩn', 'Kẹo Thị Bên'], ['Kẹo Thị Chờ']]);
    expect(await answers(registry.as('READER'))).toEqual([['Kẹo Thị Ẩn', 'Kẹo Thị Bên', 'Kẹo Thị Chờ'], []]);
    await givenVisibility(registry, hidden.personId, 'HIDDEN');
    await answers();
  });

  it('answers under the id of somebody who was merged away, and filters by it', async () => {
    const twin = await givenPerson(registry, 'Ma Thị Khởi Đầu', { confirmed: true });
    const versions = await registry.sql<{ id: string; version: number }>(
      'select id, version from people where id = any($1)',
      [[twin, honoureeId]],
    );
    const versionOf = (id: string) => versions.find((row) => row.id === id)?.version;
    await registry.as('APPROVER').act(
      'mergePeople',
      {
        keptId: twin,
        keptVersion: versionOf(twin),
        mergedId: honoureeId,
        mergedVersion: versionOf(honoureeId),
        reason: 'Cùng một người',
      },
      '__typename',
    );
    const query = 'query ($id: ID!) { honouree(id: $id) { id awards { nodes { id } } } }';
    const kept = { honouree: { id: twin, awards: { nodes: [{ id: awardId }] } } };
    expect(await registry.anonymous.ask(query, { id: honoureeId })).toEqual(kept);
    expect(await registry.anonymous.ask(query, { id: twin })).toEqual(kept);
    const { honourees } = await registry.anonymous.ask('{ honourees(text: "khoi dau") { nodes { id } } }');
    expect(honourees.nodes).toEqual([{ id: twin }]);
  });
});
