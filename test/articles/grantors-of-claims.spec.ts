import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle, givenAwardForm, someClaim } from '../support/given-articles.js';
import { GivenDrafts, type GivenDraft } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { reconciliationOf, table } from '../support/given-reconciliations.js';
import { askReport, tableOf } from '../support/given-reports.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const REPORT = `Khe Vàng tổng kết công tác Mặt trận năm 2021

Ngày 14/1/2022, Ủy ban MTTQ Việt Nam huyện Khe Vàng tổ chức Hội nghị tổng kết công tác Mặt trận năm 2021.

Tại hội nghị, UBND tỉnh tặng Bằng khen cho 60 tập thể; Ủy ban MTTQ Việt Nam huyện tặng Giấy khen cho 5 cá nhân.`;

const TIED = 'claim { id version grantorsPrinted grantors { printed organisation { id } } } warnings { code }';

describe('which body a grantor is that an article prints', () => {
  let registry: Registry;
  let given: GivenDrafts;
  let province: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
    province = await givenOrganisation(registry, {
      name: 'Ủy ban nhân dân tỉnh Thượng Ví',
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
    });
  });
  afterAll(() => registry.close());

  const open = (n: number): Promise<GivenDraft> =>
    given.open(() => REPORT.replace('năm 2021\n', `năm 2021 (bài ${n})\n`).replaceAll('Khe Vàng', `Khe ${'ABC'[n]}`));
  const grantorsOf = async (id: string) => {
    const { claim } = await registry
      .as('READER')
      .ask('query ($id: ID!) { claim(id: $id) { grantorsPrinted grantors { printed organisation { id } } } }', { id });
    return claim;
  };

  it('is kept with what it says where staff chose it, and found by that body', async () => {
    const accepted = await given.accept(await open(0), {
      parts: [{ key: 'a1.g1', action: 'LINK', organisationId: province }],
    });
    const [meeting] = accepted.meetings;
    const [first, second] = accepted.claims;
    expect(await grantorsOf(first.id)).toEqual({
      grantorsPrinted: ['UBND tỉnh'],
      grantors: [{ printed: 'UBND tỉnh', organisation: { id: province } }],
    });
    expect((await grantorsOf(second.id)).grantors).toEqual([]);
    const found = await reconciliationOf(registry, { meetingId: meeting.id });
    const row = found.rows.find(({ recipients }) => recipients === 'GROUPS')!;
    expect(row.grantors).toMatchObject([{ organisationId: province, name: 'Ủy ban nhân dân tỉnh Thượng Ví' }]);
    const ofBody = await reconciliationOf(registry, { organisation: { id: province, year: 2022 } });
    expect(table(ofBody)).toEqual(['Bằng khen GROUPS: - | - | - | 60 = NOT_COMPARABLE']);
    const elsewhere = await reconciliationOf(registry, { organisation: { id: province, year: 2021 } });
    expect(elsewhere.rows).toEqual([]);
    const reported = async () => {
      const report = await askReport(registry, { organisationId: province, period: { kind: 'YEAR', year: 2022 } });
      const { rows } = tableOf(report, 'reconciliation');
      return rows.map(({ label, cells }) => `${label}: ${cells.map(({ text }) => text).join(' | ')}`);
    };
    // A report counts nothing that nobody has confirmed.
    expect(await reported()).toEqual([]);
    const { id, version } = accepted.draft;
    await registry.as('APPROVER').act('confirmDraft', { id, version }, 'people { recordStatus }');
    expect(await reported()).toEqual([
      'Bằng khen của Ủy ban nhân dân tỉnh Thượng Ví, tập thể: – | – | – | 60 | Không so được',
    ]);
  });

  it('is a body that was recorded with the draft, and goes with it', async () => {
    const body = { system: 'STATE', kind: 'PEOPLES_COMMITTEE', level: 'PROVINCE', name: 'Ủy ban nhân dân tỉnh Hạ Ví' };
    const accepted = await given.accept(await open(1), { parts: [{ key: 'a1.g1', action: 'CREATE', body }] });
    const { grantors } = await grantorsOf(accepted.claims[0].id);
    const { id } = grantors[0].organisation;
    expect(await registry.sql('select name from organisations where id = $1', [id])).toEqual([{ name: body.name }]);
    const { id: draft, version } = accepted.draft;
    const undone = await registry
      .as('RECORDER')
      .act('undoAcceptDraft', { id: draft, version, reason: 'Nhận nhầm' }, 'organisations { id } warnings { code }');
    expect(undone).toEqual({ organisations: [{ id }], warnings: [] });
  });

  it('is said of a claim by hand, taken back, and goes when the claim prints it no more', async () => {
    const claims = [someClaim({ grantorsPrinted: ['UBND tỉnh'], verb: 'GRANTED', groups: 3 })];
    const article = await givenArticle(registry, { claims });
    const { id, version } = article.claims[0]!;
    const tie = (printed: string) => ({ id, version, grantors: [{ printed, organisationId: province }] });
    const recorder = registry.as('RECORDER');
    expect(await recorder.refusalOf('linkClaim', tie('UBND huyện'))).toBe(
      'GRANTOR_NOT_PRINTED at input.grantors.0.printed',
    );
    expect(
      await recorder.refusalOf('linkClaim', {
        ...tie('UBND tỉnh'),
        grantors: [{ printed: 'UBND tỉnh', organisationId: id }],
      }),
    ).toBe('UNKNOWN_ID at input.grantors.0.organisationId');
    const tied = await recorder.act('linkClaim', tie('UBND tỉnh'), TIED);
    expect(tied.claim.grantors).toEqual([{ printed: 'UBND tỉnh', organisation: { id: province } }]);
    const untie = { id, version: tied.claim.version, grantorsPrinted: ['UBND tỉnh'], reason: 'Không phải tỉnh này' };
    const untied = await recorder.act('unlinkClaim', untie, TIED);
    expect(untied.claim.grantors).toEqual([]);
    const again = await recorder.act('linkClaim', { ...tie('UBND tỉnh'), version: untied.claim.version }, TIED);
    const change = { id, version: again.claim.version, grantorsPrinted: ['UBND huyện'] };
    expect((await recorder.act('changeClaim', change, TIED)).claim).toMatchObject({
      grantorsPrinted: ['UBND huyện'],
      grantors: [],
    });
    // The history says which body it was.
    const tiedTo = (side: string) => `${side} -> 'grantorsPrinted' as printed, ${side} -> 'grantors' as grantors`;
    const [was, is] = await Promise.all(
      ['before', 'after'].map(async (side) => {
        const sql = `select ${tiedTo(side)} from audit_entries where act = 'changeClaim' and subject_id = $1`;
        return (await registry.sql(sql, [id]))[0];
      }),
    );
    expect([was, is]).toEqual([
      { printed: ['UBND tỉnh'], grantors: [{ printed: 'UBND tỉnh', organisationId: province }] },
      { printed: ['UBND huyện'], grantors: [] },
    ]);
  });

  it('is written for all claims of an article at once', async () => {
    const claims = ['UBND tỉnh', 'Tỉnh ủy', 'HĐND tỉnh'].map((printed, i) =>
      someClaim({ grantorsPrinted: [printed], groups: i + 1, grantors: [{ printed, organisationId: province }] }),
    );
    const { answer, statements } = await statementsDuring(() => givenArticle(registry, { claims }));
    expect(statements.filter((text) => /insert into "?claim_grantors/iu.test(text))).toHaveLength(1);
    for (const { id } of answer.claims) expect((await grantorsOf(id)).grantors).toHaveLength(1);
  });
});
