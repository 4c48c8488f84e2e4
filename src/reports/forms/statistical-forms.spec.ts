import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GRANT_AUTHORITIES } from '../../awards/catalogue/law/grant-authorities.js';
import { AWARD_FORMS } from '../../awards/catalogue/forms/award-forms.js';
import type { Cell } from '../figures/sql/predicate.js';
import type { ReportFacts } from '../figures/report-facts.js';
import { formKey, formTables } from './form-tables.js';
import { formsFor, loadForms } from './statistical-forms.js';
import type { StatisticalForm } from './statistical-form.js';

const cell = (form: string, kind: string, known: number, more: object = {}): Cell => ({
  at: {
    counting: 'COUNTED',
    form,
    kind,
    statistics: 'IN_STATE_STATISTICS',
    position: null,
    mode: 'REGULAR',
    level: 'PROVINCE',
    system: 'STATE',
    family: 'FORM',
    genre: AWARD_FORMS.find(({ code }) => code === form)?.genre ?? 'OTHER',
    class: null,
    ...more,
  },
  lines: known,
  known,
  silent: 0,
});

const facts = {
  core: [
    cell('CERTIFICATE_OF_MERIT', 'INDIVIDUAL', 7, { position: 'DIRECT_WORKER' }),
    cell('CERTIFICATE_OF_MERIT', 'ENTERPRISE', 2),
    cell('EMULATION_FLAG', 'GROUP', 1),
    cell('CERTIFICATE_OF_COMMENDATION', 'GROUP', 4, { statistics: 'OUTSIDE_STATE_STATISTICS' }),
  ],
  forms: new Map(AWARD_FORMS.map(({ code, nameVi, nameEn, rank }) => [code, { code, nameVi, nameEn, rank }])),
  names: new Map(),
  ...Object.fromEntries(
    ['undated', 'areaUnknown', 'grantorUnknown', 'meetings', 'areas', 'units', 'grantors'].map((key) => [key, []]),
  ),
  readAt: new Date('2026-01-05'),
  body: { name: 'Ủy ban nhân dân tỉnh Ví Dụ', validFrom: null, validTo: null },
  parameters: {
    scope: 'GRANTED_BY_BODY',
    view: 'AS_THEN',
    period: { from: '2023-01-01', to: '2023-12-31', countedFrom: '2023-01-01', countedTo: '2023-12-31' },
  },
} as unknown as ReportFacts;

const rowOf = (form: StatisticalForm, key: string, core: Cell[]) =>
  formTables({ form, early: false }, { ...facts, core }, 'vi')[0]!
    .rows.find((each) => each.key === key)!
    .cells.map(({ text }) => text);
const row = (form: StatisticalForm, key: string) => rowOf(form, key, facts.core);

describe('statistical forms', () => {
  let forms: StatisticalForm[];
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-forms-'));
  beforeAll(async () => {
    forms = await loadForms();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are found by their files, and name only forms of the catalogue', () => {
    expect(forms.map(formKey)).toEqual(['form:0602.N/BNV-TĐKT:2023', 'form:0603.N/BNV-TĐKT:2023']);
    const known = new Set(AWARD_FORMS.map(({ code }) => code));
    const named = forms.flatMap(({ columns }) =>
      columns.flatMap(({ counts }) => counts.flatMap(({ by, in: values }) => (by === 'form' ? values : []))),
    );
    expect(named.filter((code) => !known.has(code ?? ''))).toEqual([]);
  });

  it('count by rows and columns: an enterprise is a group, and one of those', () => {
    const [, form] = forms;
    expect(row(form!, '01')).toEqual(['10', '9', '0', '1', '0']);
    expect(row(form!, '02')).toEqual(['3', '2', '0', '1', '0']);
    expect(row(form!, '03')).toEqual(['2', '2', '0', '0', '0']);
    expect(row(form!, '10')).toEqual(['7', '7', '0', '0', '0']);
  });

  it('say under the zeros why there is nothing else, where all of the period is left out', () => {
    const [, form] = forms;
    const outside = cell('CERTIFICATE_OF_MERIT', 'GROUP', 25, { statistics: 'OUTSIDE_STATE_STATISTICS' });
    const notesOf = (core: Cell[]) => formTables({ form: form!, early: false }, { ...facts, core }, 'vi')[0]!.notes;
    const reason =
      'Không thuộc thống kê của Nhà nước (khen theo quy chế của tổ chức hoặc dưới cấp bộ, tỉnh): Bằng khen: 25.';
    expect(notesOf([outside])[0]).toBe(`Biểu ghi 0 vì khen thưởng trong kỳ không tính vào biểu này. ${reason}`);
    expect(notesOf([]).join()).not.toContain('Biểu ghi 0');
    expect(notesOf([outside, cell('EMULATION_FLAG', 'GROUP', 1)]).join()).not.toContain('Biểu ghi 0');
  });

  it('say what has no column, and cannot say what the registry does not record', () => {
    const [state, ministry] = forms;
    const [, leftOut] = formTables({ form: ministry!, early: false }, facts, 'vi');
    expect(leftOut!.rows.map(({ label, cells }) => [label, cells[0]!.text])).toContainEqual([
      'Biểu không có cột: Giấy khen',
      '4',
    ]);
    const [table] = formTables({ form: state!, early: false }, facts, 'vi');
    expect(table!.columns.slice(-2)).toEqual([
      { key: '9T', title: 'Tập thể', group: 'Các hình thức khen thưởng khác' },
      { key: '9C', title: 'Cá nhân', group: 'Các hình thức khen thưởng khác' },
    ]);
  });

  it('know that nothing is nothing, and else do not divide by what the registry does not record', () => {
    const [state] = forms;
    expect(new Set([...row(state!, '1'), ...row(state!, '2')])).toEqual(new Set(['0']));
    const granted = [cell('PRIME_MINISTER_MERIT', 'INDIVIDUAL', 3, { level: 'CENTRAL' })];
    const by = (code: string) => rowOf(state!, code, granted);
    expect(by('1').filter((text) => text !== '0')).toEqual(['3', '3']);
    // Of whom the proposals came nobody knows; that there was none for an order is known.
    expect(by('2').filter((text) => text !== '0')).toEqual(['không rõ', 'không rõ']);
    const [table] = formTables({ form: state!, early: false }, { ...facts, core: granted }, 'vi');
    expect(table!.notes.join('\n')).toContain('Mã số 2, 3: biểu này chưa lấy');
    expect(table!.notes.join('\n')).not.toContain('Cột 2, 5, 9');
  });

  it('have lower bounds where a form that staff added may belong to the State', () => {
    const [state] = forms;
    const added = cell('GLORIOUS_FAMILY', 'HOUSEHOLD', 2, { level: 'CENTRAL' });
    const granted = [cell('PRIME_MINISTER_MERIT', 'INDIVIDUAL', 3, { level: 'CENTRAL' }), added];
    const total = rowOf(state!, '1', granted);
    expect([total[0], ...total.slice(-2)]).toEqual(['ít nhất 3', 'không rõ', '0']);
    expect(rowOf(state!, '9', granted)[0]).toBe('3');
    expect(rowOf(state!, '8', granted)[0]).toBe('không rõ');
    const [table, leftOut] = formTables({ form: state!, early: false }, { ...facts, core: granted }, 'vi');
    expect(table!.notes.join('\n')).toContain('Cột 2, 5, 9');
    expect(leftOut!.rows.map(({ label }) => label)).toContain('Biểu không có cột: GLORIOUS_FAMILY');
    // An order may be one of the State's orders, and of no other column.
    const order = [granted[0]!, { ...added, at: { ...added.at, kind: 'GROUP', genre: 'ORDER' } }];
    expect(rowOf(state!, '1', order).slice(0, 3)).toEqual(['ít nhất 3', 'không rõ', '0']);
    expect(rowOf(state!, '1', order).slice(-2)).toEqual(['0', '0']);
    // The same of a province is not the State's.
    const below = [granted[0]!, { ...added, at: { ...added.at, level: 'PROVINCE' } }];
    expect(rowOf(state!, '1', below)[0]).toBe('3');
  });

  it('count by genre what staff added: the medal of a ministry is in its column, and is nothing of the State', () => {
    const [state, ministry] = forms;
    const added = (form: string, kind: string, genre: string) => cell(form, kind, 1, { genre, level: 'CENTRAL' });
    const granted = [
      added('HEALTH_MEDAL', 'INDIVIDUAL', 'COMMEMORATIVE_MEDAL'),
      added('TRADE_FLAG', 'GROUP', 'FLAG'),
      added('FARMERS_BADGE', 'INDIVIDUAL', 'BADGE'),
      cell('PRIME_MINISTER_MERIT', 'INDIVIDUAL', 3, { level: 'CENTRAL' }),
    ];
    expect(rowOf(ministry!, '01', granted)).toEqual(['3', '0', '0', '1', '2']);
    expect(rowOf(state!, '1', granted).join(' ')).toBe('3 0 0 0 0 0 0 0 0 3 0 0 0');
    const [, leftOut] = formTables({ form: ministry!, early: false }, { ...facts, core: granted }, 'vi');
    expect(leftOut!.rows.map(({ label, cells }) => [label, cells[0]!.text])).toContainEqual([
      'Biểu không có cột: Bằng khen của Thủ tướng Chính phủ',
      '3',
    ]);
  });

  it('say of a period that a newer circular may govern, that it is known and not seen', () => {
    for (const form of forms) {
      const notes = (to: string) => {
        const parameters = { ...facts.parameters, period: { ...facts.parameters.period, to } };
        return formTables({ form, early: false }, { ...facts, parameters }, 'vi')[0]!.notes.join('\n');
      };
      expect(notes('2025-12-31')).toContain('Thông tư 18/2025/TT-BNV');
      expect(notes('2025-09-30')).not.toContain('Thông tư 18/2025/TT-BNV');
    }
  });

  it('have a column for every form that the catalogue lets the State grant', () => {
    const [state] = forms;
    const ofTheState = ['PRESIDENT', 'PRIME_MINISTER', 'GOVERNMENT'];
    const granted = GRANT_AUTHORITIES.filter(({ grantorKinds }) =>
      grantorKinds.some((kind) => ofTheState.includes(kind)),
    );
    const columns = new Set(
      state!.columns.flatMap(({ counts }) => counts.flatMap(({ by, in: values }) => (by === 'form' ? values : []))),
    );
    expect(granted.length).toBeGreaterThan(30);
    expect(granted.filter(({ formCode }) => !columns.has(formCode))).toEqual([]);
  });

  it('come in a new version by a new file alone', async () => {
    const [, before] = forms;
    const after: StatisticalForm = {
      ...before!,
      version: '2031',
      validFrom: '2031-01-01',
      legalBasis: 'Thông tư ví dụ',
      columns: [
        ...before!.columns,
        {
          code: '6',
          title: { vi: 'Giấy khen', en: 'Commendations' },
          counts: [{ by: 'genre', in: ['CERTIFICATE_OF_COMMENDATION'] }],
        },
      ],
      counts: [],
    };
    writeFileSync(join(folder, 'new-version.form.mjs'), `export const form = ${JSON.stringify(after)};`);
    const all = [...forms, ...(await loadForms(folder))];
    const chosen = (day: string) =>
      formsFor(all, day).map(({ form, early }) => `${formKey(form)}${early ? ' early' : ''}`);
    expect(chosen('2024-12-31')).toEqual(['form:0602.N/BNV-TĐKT:2023', 'form:0603.N/BNV-TĐKT:2023']);
    expect(chosen('2031-12-31')).toEqual(['form:0602.N/BNV-TĐKT:2023', 'form:0603.N/BNV-TĐKT:2031']);
    expect(chosen('2020-12-31')).toEqual(['form:0602.N/BNV-TĐKT:2023 early', 'form:0603.N/BNV-TĐKT:2023 early']);
    expect(row(formsFor(all, '2031-12-31')[1]!.form, '01')).toEqual(['14', '9', '0', '1', '0', '4']);
  });

  it('that contradict themselves are named at the start', async () => {
    const [form] = forms;
    const twice = { ...form!, columns: [form!.columns[0], form!.columns[0]] };
    const strange = {
      ...form!,
      rows: [{ code: '1', title: { vi: 'x', en: 'x' }, counts: [{ by: 'ethnicity', in: ['x'] }] }],
    };
    for (const [wrong, name, problem] of [
      [twice, 'twice', 'column 1 occurs twice'],
      [strange, 'strange', 'a form cannot count by ethnicity'],
    ] as const) {
      const own = mkdtempSync(join(folder, name));
      writeFileSync(join(own, `${name}.form.mjs`), `export const form = ${JSON.stringify(wrong)};`);
      await expect(loadForms(own)).rejects.toThrow(problem);
    }
  });
});
