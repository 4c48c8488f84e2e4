import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicPerson,
  line,
} from '../support/given-awards.js';
import { type GivenBatch, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('a list that is looked at before it is committed', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const row = (
    name: string,
    more: Partial<Record<'position' | 'unit' | 'form' | 'reason' | 'period' | 'bonus', string>> = {},
  ) => [
    '',
    name,
    more.position ?? '',
    more.unit ?? '',
    more.form ?? 'Bằng khen',
    more.reason ?? '',
    more.period ?? '',
    more.bonus ?? '',
  ];
  const stage = (rows: string[][], input: Record<string, unknown> = {}) =>
    givenImport(
      registry,
      front,
      pasted(HEADINGS, ...rows.map((cells, i) => [String(i + 1), ...cells.slice(1)])),
      input,
    );
  const codes = (batch: GivenBatch, at: number): string[] =>
    batch.rows.nodes[at].verdicts
      .map(({ code }: { code: string }) => code)
      .filter((code: string) => code !== 'KIND_GUESSED');

  it('tells of every row what keeps it from being recorded, where it stands in the sheet, and what would mend it', async () => {
    const batch = await stage([
      row('Nguyễn Thị Đúng'),
      row('', { unit: 'Xã Ví Dụ' }),
      row('Trần Văn Sai', { form: 'Bằn khen' }),
      row('Lê Văn Thời', { period: 'dạo nọ' }),
      row('Phạm Thị Tiền', { bonus: 'nhiều' }),
      row('Hoàng Văn Hạng', { form: 'Bằng khen hạng Nhất' }),
      row('Nguyễn Thị Chín, Trần Văn Mười'),
      row("=cmd|' /C calc'!A0"),
    ]);
    expect(batch.counts).toMatchObject({ rows: 8, errors: 7, valid: 1 });
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((at) => codes(batch, at))).toEqual([
      [],
      ['NAME_MISSING', 'AREA_NOT_FOUND'],
      ['FORM_NOT_KNOWN'],
      ['PERIOD_UNREADABLE'],
      ['BONUS_UNREADABLE'],
      ['CLASS_NOT_KNOWN'],
      ['NAMES_SEVERAL'],
      ['LOOKS_LIKE_FORMULA', 'NAME_IS_FORMULA'],
    ]);
    const [verdict] = batch.rows.nodes[2].verdicts.filter(({ code }: { code: string }) => code === 'FORM_NOT_KNOWN');
    expect(verdict).toMatchObject({ severity: 'ERROR', row: 4, column: 'E', value: 'Bằn khen' });
    expect(verdict.message).toBe('Danh mục không có hình thức "Bằn khen".');
    expect(verdict.mend).toContain('Bằng khen');
    expect(batch.counts.byCode).toEqual(expect.arrayContaining([{ code: 'NAME_MISSING', severity: 'ERROR', rows: 1 }]));
  });

  it('says what it took a recipient for, and warns where only the writing of the name tells', async () => {
    const batch = await stage([
      row('Chùa An Vinh'),
      row('Minh Mẫu'),
      row('Hoàng Văn Bảy (đã mất)'),
      row('Cụm dân cư số 2'),
    ]);
    const guesses = batch.rows.nodes.map(({ verdicts }: { verdicts: { code: string }[] }) =>
      verdicts.find(({ code }) => code === 'KIND_GUESSED'),
    );
    expect(guesses.map(({ severity }: { severity: string }) => severity)).toEqual(['NOTE', 'WARNING', 'NOTE', 'NOTE']);
    expect(guesses[0].message).toContain('"Chùa An Vinh"');
    expect(guesses.map(({ message }: { message: string }) => /hiểu là ([^.]+)/u.exec(message)?.[1])).toEqual([
      'tập thể',
      'cá nhân',
      'cá nhân',
      'tập thể',
    ]);
    expect(batch.counts).toMatchObject({ errors: 0, valid: 4 });
  });

  it('warns where a row says that somebody else than the issuer granted it', async () => {
    const batch = await stage([
      row('Nguyễn Thị Nơi', { form: 'Bằng khen của UBND tỉnh' }),
      row('Trần Văn Nơi', { form: 'Bằng khen của Bộ trưởng' }),
      row('Lê Văn Nơi', { form: 'Bằng khen của Ủy ban MTTQ tỉnh', bonus: '2 x 447.000' }),
    ]);
    expect([0, 1, 2].map((at) => codes(batch, at).includes('GRANTOR_DIFFERS'))).toEqual([true, true, false]);
    expect(codes(batch, 2)).toEqual(['BONUS_WORKED_OUT']);
  });

  it('says of which kind each row was understood to be, and who brought the list in', async () => {
    const { id } = await stage([row('Nguyễn Thị Đúng'), row('UBND xã Ví Dụ'), row('', { unit: 'Xã Ví Dụ' })]);
    const { importBatch } = await registry
      .as('READER')
      .ask(
        'query ($id: ID!) { importBatch(id: $id) { stagedBy recipients { ofNobody newPeople canBeNewPeople canBeProposedBodies canBeNewBodies } rows { nodes { kind } } } }',
        { id },
      );
    expect(importBatch).toEqual({
      stagedBy: 'Cán bộ RECORDER',
      recipients: { ofNobody: 2, newPeople: 0, canBeNewPeople: 1, canBeProposedBodies: 0, canBeNewBodies: 1 },
      rows: { nodes: [{ kind: 'INDIVIDUAL' }, { kind: 'GROUP' }, { kind: null }] },
    });
  });

  it('says the same in English to whoever reads English', async () => {
    const { id } = await stage([row('Ly Thi Mai', { form: 'Bang khong co' })]);
    const answer = await registry
      .as('READER')
      .send(
        'query ($id: ID!) { importBatch(id: $id) { rows(severities: [ERROR]) { nodes { verdicts { message mend } } } } }',
        { id },
        { 'accept-language': 'en' },
      );
    type Row = { verdicts: { message: string; mend: string }[] };
    const verdicts = (answer.data.importBatch.rows.nodes as Row[]).flatMap((each) => each.verdicts);
    expect(verdicts).not.toEqual([]);
    for (const { message, mend } of verdicts) expect(`${message} ${mend}`).not.toMatch(/[ạảãầấậẩẫăằắặẳẵđ]/u);
  });

  it.each(['\r\n', ';;;;\n', '\t\t\t\n'])('finds its columns below however many empty lines (%j)', async (empty) => {
    const [heading, first] = ['Họ và tên;Đơn vị;Hình thức', 'Nguyễn Thị Đầu;Xã Một;Bằng khen'];
    const batch = await givenImport(registry, front, `${empty.repeat(40_000)}${heading}\n${first}`);
    expect(batch.rows.nodes.map(({ name }: { name: string }) => name)).toEqual(['Nguyễn Thị Đầu']);
    expect(codes(batch, 0)).not.toContain('FORM_MISSING');
  });

  it('says once of a column, and of how many cells, that they repeat the row above', async () => {
    const batch = await stage([
      row('Nguyễn Thị Hai', { unit: 'Xã Một' }),
      row('Trần Văn Giữa', { unit: 'nt' }),
      row('Lê Thị Cuối', { unit: 'như trên' }),
    ]);
    const told = batch.notices.filter(({ code }: { code: string }) => code === 'DITTO');
    expect(told).toEqual([
      {
        code: 'DITTO',
        severity: 'NOTE',
        message: 'Cột D: 2 ô ghi "như trên"; lấy theo dòng trên.',
        mend: expect.any(String),
        value: null,
        evidence: [],
      },
    ]);
    expect([0, 1, 2].map((at) => codes(batch, at).includes('DITTO'))).toEqual([false, false, false]);
    const units = await registry.sql(
      `select line ->> 'recipientUnitPrinted' as unit from import_rows where batch_id = $1 order by ordinal`,
      [batch.id],
    );
    expect(units).toEqual([{ unit: 'Xã Một' }, { unit: 'Xã Một' }, { unit: 'Xã Một' }]);
  });

  it('marks the second of two rows that say the same, wherever in the list they stand', async () => {
    const batch = await stage([
      row('Nguyễn Thị Hai', { unit: 'Xã Một' }),
      row('Trần Văn Giữa'),
      row('NGUYỄN THỊ HAI', { unit: 'xã Một' }),
      row('Nguyễn Thị Hai', { unit: 'Xã Khác' }),
    ]);
    expect([0, 1, 2, 3].map((at) => codes(batch, at).includes('SAME_LINE_TWICE'))).toEqual([false, false, true, false]);
    const [twin] = batch.rows.nodes[2].verdicts.filter(({ code }: { code: string }) => code === 'SAME_LINE_TWICE');
    expect(twin).toMatchObject({ severity: 'WARNING', row: 4, column: 'B', value: 'NGUYỄN THỊ HAI' });
    expect(twin.message).toContain('“NGUYỄN THỊ HAI” trùng với dòng 2');
    expect(batch.counts.byCode).toEqual(
      expect.arrayContaining([{ code: 'SAME_LINE_TWICE', severity: 'WARNING', rows: 1 }]),
    );
  });

  it('is held against the registry: the same award, a medal held already, a form that the issuer may not grant', async () => {
    const decision = await givenDecision(registry, front, [
      line('Đỗ Thị Trùng', {}, { unitPrinted: 'Xã Trùng' }),
      line('Bùi Văn Huy', { form: 'GREAT_UNITY_MEDAL' }),
    ]);
    const batch = await stage([
      row('Đỗ Thị Trùng', { unit: 'Xã Trùng' }),
      row('Bùi Văn Huy', { form: 'Kỷ niệm chương Vì sự nghiệp Đại đoàn kết toàn dân tộc' }),
      row('Vũ Văn Mới', { form: 'Huân chương Lao động hạng Ba' }),
    ]);
    expect(codes(batch, 0)).toContain('LIKELY_DUPLICATE');
    expect(
      batch.rows.nodes[0].verdicts.find(({ code }: { code: string }) => code === 'LIKELY_DUPLICATE').evidence,
    ).toEqual([decision.awards[0]?.id]);
    const duplicate = batch.rows.nodes[0].verdicts.find(({ code }: { code: string }) => code === 'LIKELY_DUPLICATE');
    expect(duplicate).toMatchObject({ column: 'B', value: 'Đỗ Thị Trùng' });
    expect(duplicate.message).toMatch(/: Đỗ Thị Trùng, Quyết định số \d+\/QĐ-MTTQ ngày 05\/01\/2021\.$/u);
    expect(codes(batch, 1)).toContain('ONCE_IN_LIFETIME_ALREADY_HELD');
    const authority = batch.rows.nodes[2].verdicts.find(
      ({ code }: { code: string }) => code === 'AUTHORITY_NOT_IN_CATALOGUE',
    );
    expect(authority).toMatchObject({ column: 'E', value: 'Huân chương Lao động hạng Ba' });
    expect(batch.counts).toMatchObject({ errors: 0, warnings: 3, valid: 3 });
  });

  it('says once of the whole list what every row of it has: a form that the issuer may not grant', async () => {
    const batch = await stage([
      row('Vũ Văn Mới', { form: 'Huân chương Lao động hạng Ba' }),
      row('Vũ Thị Vừa', { form: 'Huân chương Lao động hạng Ba' }),
    ]);
    const [said, ...more] = batch.notices.filter(({ code }: { code: string }) => code === 'AUTHORITY_NOT_IN_CATALOGUE');
    expect(more).toEqual([]);
    expect(said.message).toMatch(/^Với 2 dòng của danh sách: .+ Huân chương Lao động .+\.$/u);
    expect([codes(batch, 0), codes(batch, 1)]).toEqual([[], []]);
    expect(batch.counts).toMatchObject({ warnings: 0, valid: 2 });
    const { batch: mended } = await registry.as('RECORDER').act(
      'mendImportRows',
      {
        id: batch.id,
        version: batch.version,
        rows: [{ rowId: batch.rows.nodes[0].id, values: [{ field: 'FORM', value: 'Bằng khen' }] }],
      },
      'batch { notices { code message } }',
    );
    expect(
      mended.notices.find(({ code }: { code: string }) => code === 'AUTHORITY_NOT_IN_CATALOGUE').message,
    ).toContain('1 dòng');
  });

  it('says once of the whole list that it was signed on a day that is still to come', async () => {
    const batch = await stage([row('Vũ Văn Sớm'), row('Vũ Thị Sớm')], { signedOn: '2150-01-05' });
    const said = batch.notices.filter(({ code }: { code: string }) => code === 'DECISION_IN_FUTURE');
    expect(said).toHaveLength(1);
    expect(said[0].message).toMatch(/^Với 2 dòng của danh sách: .+05\/01\/2150/u);
    expect([codes(batch, 0), codes(batch, 1)]).toEqual([[], []]);
  });

  it('points to people and bodies whom a row may be, and links none of them', async () => {
    const person = await givenPublicPerson(registry, 'Nông Thị Duy Nhất');
    const body = await givenPublicOrganisation(registry, {
      name: 'Chi hội Nông dân thôn Ví Dụ',
      level: 'VILLAGE',
      validTo: '2019-12-31',
    });
    const batch = await stage([row('Nông Thị Duy Nhất', { unit: 'Xã Ví Dụ' }), row('Chi hội Nông dân thôn Ví Dụ')]);
    const pointed = (at: number, code: string) =>
      batch.rows.nodes[at].verdicts.find((verdict: { code: string }) => verdict.code === code)?.evidence;
    expect(pointed(0, 'NAMESAKE_ON_RECORD')).toEqual([person]);
    expect(pointed(1, 'BODY_DISSOLVED')).toEqual([body]);
    expect(batch.rows.nodes.map(({ recipient }: { recipient: string }) => recipient)).toEqual(['PRINTED', 'PRINTED']);
  });

  it('is of a decision that is known only in part: what is missing is said, and nothing can be committed', async () => {
    const { batch } = await registry
      .as('RECORDER')
      .act(
        'stageImport',
        { source: { pastedText: pasted(HEADINGS, row('Nguyễn Văn Thiếu')) } },
        'batch { id version notices { code severity } }',
      );
    expect(batch.notices.map(({ code }: { code: string }) => code)).toEqual([
      'ISSUER_MISSING',
      'NUMBER_MISSING',
      'SIGNED_ON_MISSING',
      'SUBJECT_GUESSED',
      'MODE_MISSING',
      'ROWS_OF_NOBODY',
      'AREAS_UNKNOWN',
    ]);
    const { id, version } = batch;
    expect(await registry.as('RECORDER').refusalOf('commitImport', { id, version, which: 'ALL' })).toBe(
      'NOT_READY at input.id',
    );
    const { errors } = await registry
      .as('RECORDER')
      .send('mutation ($input: CommitImportInput!) { commitImport(input: $input) { batch { id } } }', {
        input: { id, version, which: 'ALL' },
      });
    expect(errors?.[0]?.extensions.messages).toMatchObject({ vi: expect.stringContaining('Chưa có số quyết định.') });
  });

  it('of a decision on record offers to go on from that one', async () => {
    const decision = await givenDecision(registry, front, [line('Trần Thị Đầu')], { number: '77/QĐ-MTTQ' });
    const batch = await stage([row('Trần Thị Sau')], { number: '077/QĐ-MTTQ' });
    expect(batch.notices).toEqual([
      expect.objectContaining({
        code: 'SUBJECT_GUESSED',
        value: 'Khen thưởng theo danh sách kèm Quyết định số 077/QĐ-MTTQ',
      }),
      expect.objectContaining({ code: 'DECISION_RECORDED_ALREADY', severity: 'ERROR', evidence: [decision.id] }),
      expect.objectContaining({ code: 'ROWS_OF_NOBODY' }),
      expect.objectContaining({ code: 'AREAS_UNKNOWN', severity: 'NOTE' }),
    ]);
  });
});
