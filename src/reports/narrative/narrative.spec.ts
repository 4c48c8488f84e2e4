import { describe, expect, it } from '@jest/globals';
import { buildTables } from '../figures/tables/build-tables.js';
import type { Cell } from '../figures/sql/predicate.js';
import type { ReportFacts } from '../figures/report-facts.js';
import { narrativeOf } from './narrative.js';
import { notesOf } from '../annual/report-notes.js';

const FORM = 'CERTIFICATE_OF_MERIT';

interface Line {
  kind?: string;
  unit?: string | null;
  presented?: boolean;
  /** null: the source does not say how many. */
  quantity?: number | null;
}

function cellsOf(lines: readonly Line[]): Cell[] {
  return lines.map(({ kind = 'GROUP', unit = null, presented = false, quantity = 1 }) => ({
    at: {
      counting: 'COUNTED',
      form: FORM,
      family: 'FORM',
      class: null,
      level: 'PROVINCE',
      system: 'FRONT',
      kind,
      mode: null,
      position: null,
      statistics: 'NO_AUTHORITY',
      grantor: 'g',
      month: '2020-12',
      area: null,
      unit,
      presented: presented ? 'YES' : 'NO',
      reported: 'NO',
      decided: 'YES',
    },
    lines: 1,
    known: quantity ?? 0,
    silent: quantity === null ? 1 : 0,
  }));
}

const PARAMETERS: ReportFacts['parameters'] = {
  organisationId: 'g',
  areaId: 'a',
  scope: 'GRANTED_BY_BODY',
  view: 'AS_THEN',
  period: {
    kind: 'YEAR',
    from: '2020-01-01',
    to: '2020-12-31',
    name: null,
    cutOff: 'PERIOD_END',
    countedFrom: '2020-01-01',
    countedTo: '2020-12-31',
  },
};

const BODY = {
  id: 'g',
  name: 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ',
  superior: null,
  system: 'FRONT',
  level: 'PROVINCE',
  kind: 'FRONT_COMMITTEE',
  areaId: 'a',
  areaName: 'Tỉnh Ví Dụ',
  validFrom: null,
  validTo: null,
};

const times = (n: number, line: Line): Line[] => Array.from({ length: n }, () => line);

function paragraphs(lines: readonly Line[], other: Partial<ReportFacts> = {}, before: readonly Line[] = []): string[] {
  const core = cellsOf(lines);
  const facts: ReportFacts = {
    readAt: new Date('2026-11-25T00:00:00Z'),
    parameters: PARAMETERS,
    body: BODY,
    core,
    grantors: core,
    months: core,
    areas: core,
    units: core,
    values: { areas: 0, units: 0 },
    traces: core,
    undated: [],
    areaUnknown: [],
    grantorUnknown: [],
    honourees: [],
    history: [core, cellsOf(before), [], [], []],
    recordsBegin: null,
    meetings: [],
    reconciliation: null,
    forms: new Map([[FORM, { code: FORM, nameVi: 'Bằng khen', nameEn: 'Certificate of merit', rank: 1 }]]),
    names: new Map(['A', 'B', 'C', 'D'].map((name) => [name, `Xã ${name}`])),
    ...other,
  };
  return narrativeOf({ facts, tables: buildTables(facts, [], 'vi'), notes: notesOf(facts) });
}

const meeting = { kind: 'YEAR_END_REVIEW', meetings: 1, attendees: 0, silent: 2 };

describe('the narrative of a report', () => {
  it('says for whom, and where, without a capital in the middle of a sentence', () => {
    const lines = [...times(2, {}), ...times(3, { kind: 'INDIVIDUAL' })];
    expect(paragraphs(lines)[0]).toBe(
      'Năm 2020, Ủy ban MTTQ Việt Nam tỉnh Ví Dụ đã tặng 05 lượt khen thưởng cho 02 lượt tập thể và 03 lượt cá nhân.',
    );
    const parameters = { ...PARAMETERS, scope: 'IN_AREA' as const };
    expect(paragraphs(lines, { parameters })[0]).toBe(
      'Năm 2020, trên địa bàn tỉnh Ví Dụ có 05 lượt khen thưởng cho 02 lượt tập thể và 03 lượt cá nhân.',
    );
    expect(paragraphs([], { parameters })[0]).toBe('Năm 2020, trên địa bàn tỉnh Ví Dụ chưa ghi nhận khen thưởng nào.');
  });

  it('names the area that it counts as of today, and says in a note that it goes by the boundaries of today', () => {
    const parameters = { ...PARAMETERS, scope: 'IN_AREA' as const, view: 'AS_TODAY' as const };
    const [some] = paragraphs([], { parameters });
    expect(some).toBe('Năm 2020, trên địa bàn tỉnh Ví Dụ chưa ghi nhận khen thưởng nào.');
    const areaToday = { name: 'Tỉnh Tân Ví', before: ['Tỉnh Tân Ví', 'Tỉnh Ví Dụ'] };
    const told = paragraphs(times(5, {}), { parameters, body: { ...BODY, areaToday } });
    const area = 'trên địa bàn tỉnh Tân Ví hiện nay (gồm tỉnh Tân Ví, tỉnh Ví Dụ cũ)';
    expect(told[0]).toBe(`Năm 2020, ${area} có 05 lượt khen thưởng cho 05 lượt tập thể.`);
    expect(told.at(-1)).toContain(`Số liệu tính theo địa giới hiện nay, ${area}.`);
  });

  it('never tells of a number that nobody knows', () => {
    const some = paragraphs([...times(2, {}), { kind: 'HOUSEHOLD', quantity: null }], {}, [{ quantity: null }]);
    expect(some.slice(0, 3)).toEqual([
      'Năm 2020, Ủy ban MTTQ Việt Nam tỉnh Ví Dụ đã tặng ít nhất 02 lượt khen thưởng, trong đó có 02 lượt tập thể.',
      'Chia theo hình thức khen thưởng và danh hiệu thi đua: ít nhất 02 Bằng khen.',
      'Năm 2019, nguồn không nêu số lượng khen thưởng nên không có số liệu để so sánh.',
    ]);
    const none = paragraphs([{ quantity: null, presented: true }, { quantity: null }], { meetings: [meeting] });
    expect(none.join('\n')).not.toMatch(/một số|không rõ số lượng|\b00 /u);
    expect(none).toEqual([
      'Năm 2020, Ủy ban MTTQ Việt Nam tỉnh Ví Dụ đã tặng khen thưởng nhưng nguồn không nêu số lượng.',
      'Năm 2019, không ghi nhận khen thưởng nào; do có phần chưa rõ số lượng nên không tính được mức tăng.',
      'Trong kỳ đã tổ chức 01 hội nghị (01 hội nghị tổng kết).',
      'Một phần khen thưởng trong kỳ đã được trao tặng tại hội nghị; phần còn lại chưa có thông tin trao tặng.',
      expect.stringContaining('2 trường hợp không nêu số lượng'),
    ]);
  });

  it('does not say that there was no meeting and that awards were handed over at one', () => {
    const lines = [...times(3, { presented: true }), ...times(28, {})];
    const text = (of: readonly Line[], meetings: ReportFacts['meetings'] = []) =>
      paragraphs(of, { meetings }).join('\n');
    expect(text(lines)).toContain(
      'Trong tổng số 31 lượt khen thưởng, 03 lượt đã được trao tặng (tại hội nghị của kỳ khác hoặc do đơn vị khác tổ chức); 28 lượt chưa có thông tin trao tặng.',
    );
    expect(text(lines)).not.toContain('Sổ chưa ghi hội nghị');
    expect(text(lines, [meeting])).toContain('03 lượt đã được trao tặng tại hội nghị; 28 lượt');
    expect(text([{}])).toContain(
      'Trong kỳ chưa ghi nhận hội nghị nào.\nChưa có thông tin về việc trao tặng các khen thưởng trong kỳ.',
    );
    expect(text([{ presented: true }], [meeting])).toContain(
      'Toàn bộ 01 lượt khen thưởng trong kỳ đã được trao tặng tại hội nghị.',
    );
    expect(text([])).not.toContain('trao tặng');
  });

  it('names no more than the least number of honourees while lines are not linked to anybody', () => {
    const told = (unlinked: number, firstTime: number) =>
      paragraphs(times(31, {}), {
        honourees: ['GROUP', null].map((kind) => ({
          kind,
          honourees: 4,
          firstTime,
          unlinked,
          onOneList: 0,
          lists: 2,
          silent: 0,
        })),
      })[2];
    expect(told(27, 4)).toBe(
      'Nếu mỗi đối tượng chỉ tính một lần thì có ít nhất 04 đối tượng được khen thưởng; chưa tính được số chính xác vì 27 trường hợp chưa xác định được cụ thể người, đơn vị được khen.',
    );
    const once = 'Nếu mỗi đối tượng chỉ tính một lần thì có 04 đối tượng được khen thưởng,';
    expect(told(0, 4)).toBe(`${once} đều được khen lần đầu (theo số liệu theo dõi).`);
    expect(told(0, 1)).toBe(`${once} trong đó 01 đối tượng được khen lần đầu (theo số liệu theo dõi).`);
    expect(told(0, 0)).toBe(`${once} trong đó không có đối tượng nào được khen lần đầu (theo số liệu theo dõi).`);
  });

  it('compares with the year before by its name, and only what can be compared', () => {
    const against = (before: readonly Line[], now: readonly Line[] = times(31, {})) => paragraphs(now, {}, before)[2];
    expect(against([])).toBe('Năm 2019, không ghi nhận khen thưởng nào; số lượt khen thưởng tăng 31 lượt.');
    expect(paragraphs([], {}, times(5, {})).join('\n')).toContain(
      'So với năm 2019 (05 lượt khen thưởng), số lượt khen thưởng giảm 05 lượt.',
    );
    expect(paragraphs([]).join('\n')).not.toContain('2019');
    expect(against(times(12, {}))).toBe('So với năm 2019 (12 lượt khen thưởng), số lượt khen thưởng tăng 19 lượt.');
    expect(against(times(31, {}))).toBe('So với năm 2019 (31 lượt khen thưởng), số lượt khen thưởng không thay đổi.');
    expect(against([{ quantity: 40 }])).toContain('giảm 09 lượt.');
    expect(against(times(3, {}), [...times(44, {}), { quantity: null }])).toBe(
      'So với năm 2019 (03 lượt khen thưởng), số lượt khen thưởng tăng ít nhất 41 lượt.',
    );
    expect(against([{}, { quantity: null }])).toBe(
      'Năm 2019 có ít nhất 01 lượt khen thưởng; do có phần chưa rõ số lượng nên không tính được mức tăng, giảm.',
    );
  });

  it('names the units ahead of the others only where there are such', () => {
    const ahead = (...lines: Line[][]) =>
      paragraphs(lines.flat()).find((text) => text.includes('nhiều khen thưởng nhất'));
    const of = (unit: string | null, n: number) => times(n, { unit });
    expect(ahead(of('A', 1), of('B', 1), of('C', 1))).toBeUndefined();
    expect(ahead(of('A', 3), of('B', 3))).toBeUndefined();
    expect(ahead(of('A', 3), of('B', 2), of(null, 28))).toBeUndefined();
    expect(ahead(of('A', 3), of('B', 2), [{ unit: 'C', quantity: null }])).toBeUndefined();
    expect(ahead(of('A', 5), of('B', 3), of('C', 2), of('D', 2))).toBe(
      'Các đơn vị có nhiều khen thưởng nhất là Xã A (05 lượt) và Xã B (03 lượt).',
    );
    expect(ahead(of('A', 5), of('B', 1))).toBe('Đơn vị có nhiều khen thưởng nhất là Xã A (05 lượt).');
    expect(ahead(of('A', 5), of('B', 3), of(null, 2))).toBe(
      'Trong số khen thưởng đã xác định được đơn vị, đơn vị có nhiều khen thưởng nhất là Xã A (05 lượt) và Xã B (03 lượt).',
    );
  });
});
