import { describe, expect, it } from '@jest/globals';
import { annexDocument } from './annex-document.js';
import type { DocumentBlock } from '../report-document.js';
import type { DecisionPrint, LinePrint } from './decision-print.repository.js';

const decision: DecisionPrint = {
  id: 'd',
  issuer: 'Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy',
  system: 'FRONT',
  documentType: 'QĐ',
  number: '12/QĐ-MTTQ',
  signedOn: '2021-01',
  subject: 'Về việc tặng Bằng khen',
  status: 'GRANTED',
  recordStatus: 'CONFIRMED',
  keptById: null,
  signatory: null,
  signatoryTitle: null,
  issuerKind: 'FRONT_COMMITTEE',
  issuerLevel: 'PROVINCE',
  issuerArea: 'Tỉnh Sơn Thủy',
  signingCapacity: null,
};
const line = (annexOrder: number, more: Partial<LinePrint> = {}): LinePrint => ({
  id: String(annexOrder),
  decisionId: 'd',
  annexOrder,
  formCode: 'CERTIFICATE_OF_MERIT',
  form: 'Bằng khen',
  family: 'FORM',
  awardClass: null,
  recipientKind: 'INDIVIDUAL',
  unlisted: false,
  quantity: 1,
  name: `Người ${annexOrder}`,
  namePrinted: `Người ${annexOrder}`,
  position: null,
  unit: null,
  reason: null,
  achievementFrom: null,
  achievementTo: null,
  certificateNumber: null,
  bonus: null,
  grantor: null,
  state: 'GRANTED',
  granted: true,
  keptById: null,
  isPublic: true,
  correctedBy: null,
  annulledBy: null,
  proposed: null,
  ...more,
});
const captions = (lines: LinePrint[]) =>
  annexDocument(decision, lines).blocks.flatMap((block) => (block.type === 'TABLE' ? [block.table.caption] : []));

const textsOf = (blocks: DocumentBlock[]) => blocks.flatMap((block) => ('text' in block ? [block.text] : []));

describe('The list that goes with a decision', () => {
  it('puts each form and kind of recipient under a heading, groups first, forms in the order of the annex', () => {
    const group = { recipientKind: 'GROUP' as const };
    const other = { formCode: 'FLAG', form: 'Cờ thi đua', ...group };
    expect(captions([line(1, group), line(2), line(3, other), line(4)])).toEqual([
      'I. Bằng khen – Tập thể (1)',
      'II. Bằng khen – Cá nhân (2)',
      'III. Cờ thi đua – Tập thể (1)',
    ]);
  });

  it('begins an achievement with a capital, though an article prints it in the middle of a sentence', () => {
    const [block] = annexDocument(decision, [line(1, { reason: 'đã có thành tích xuất sắc' })]).blocks.filter(
      ({ type }) => type === 'TABLE',
    );
    expect(JSON.stringify(block)).toContain('"Đã có thành tích xuất sắc"');
  });

  it('names each kind once, groups first, whatever order the annex has', () => {
    const unknown = { recipientKind: 'UNKNOWN' as const };
    const lines = [
      line(1),
      line(2, { ...unknown, unlisted: true, quantity: null, name: null, namePrinted: null }),
      line(3, { recipientKind: 'GROUP' }),
      line(4, { recipientKind: 'HOUSEHOLD' }),
    ];
    const { title, blocks } = annexDocument(decision, lines);
    expect(title).toBe('Danh sách tập thể, cá nhân, hộ gia đình được tặng Bằng khen');
    expect(captions(lines).map((caption) => caption.replace(/ \(.*/u, ''))).toEqual([
      'I. Tập thể',
      'II. Cá nhân',
      'III. Hộ gia đình',
      'IV. Tập thể, cá nhân',
    ]);
    expect(textsOf(blocks)[0]).toBe(
      'Ấn định danh sách gồm 01 tập thể, 01 cá nhân, 01 hộ gia đình, một số trường hợp không rõ là tập thể hay cá nhân.',
    );
    expect(annexDocument(decision, [line(1, unknown)]).title).toBe('Danh sách tập thể, cá nhân được tặng Bằng khen');
  });

  it('speaks of titles as recognised and of forms as given', () => {
    const title = { family: 'TITLE' as const, formCode: 'T', form: 'Chiến sĩ thi đua cơ sở' };
    expect(annexDocument(decision, [line(1, title)]).title).toBe(
      'Danh sách cá nhân được công nhận danh hiệu Chiến sĩ thi đua cơ sở',
    );
    expect(annexDocument(decision, [line(1)]).title).toBe('Danh sách cá nhân được tặng Bằng khen');
  });

  it('says the day of the decision as precisely as it is known', () => {
    expect(annexDocument(decision, [line(1)]).subtitle).toContain('số 12/QĐ-MTTQ tháng 01 năm 2021');
  });

  it('counts nobody who is not named, and says how many there are where that is known', () => {
    const unlisted = { unlisted: true, name: null, namePrinted: null };
    const lines = [line(1, { ...unlisted, quantity: 25 }), line(2, { ...unlisted, quantity: null })];
    expect(captions(lines)).toEqual(['I. Cá nhân']);
    const [block] = annexDocument(decision, lines).blocks;
    expect(block!.type === 'TABLE' && block!.table.rows.map((row) => row[1]!.text)).toEqual([
      '25 cá nhân (không nêu tên)',
      'Nhiều cá nhân (không rõ số lượng)',
      'Cộng: ít nhất 25 cá nhân',
    ]);
  });

  it('numbers each part from 1, and closes it with its sum and the list with the sum of all', () => {
    const group = { recipientKind: 'GROUP' as const, bonus: 2_980_000 };
    const { blocks } = annexDocument(decision, [line(1, group), line(2, { bonus: 1_490_000 }), line(3, { bonus: 0 })]);
    const parts = blocks.flatMap((block) =>
      block.type === 'TABLE' ? [block.table.rows.map((row) => [row[0]!.text, row[1]!.text, row.at(-1)!.text])] : [],
    );
    expect(parts).toEqual([
      [
        ['1', 'Người 1', '2.980.000'],
        ['', 'Cộng: 01 tập thể', '2.980.000'],
      ],
      [
        ['1', 'Người 2', '1.490.000'],
        ['2', 'Người 3', '0'],
        ['', 'Cộng: 02 cá nhân', '1.490.000'],
      ],
    ]);
    expect(textsOf(blocks)).toEqual([
      'Ấn định danh sách gồm 01 tập thể, 02 cá nhân.',
      'Tổng số tiền thưởng: 4.470.000 đồng (Bốn triệu bốn trăm bảy mươi nghìn đồng).',
    ]);
  });

  it('shows a bonus that is not recorded as unknown, and never adds it as 0', () => {
    const { blocks } = annexDocument(decision, [line(1, { bonus: 1_490_000 }), line(2)]);
    const [block] = blocks;
    expect(block!.type === 'TABLE' && block!.table.rows.map((row) => [row.at(-1)!.text, row.at(-1)!.value])).toEqual([
      ['1.490.000', 1_490_000],
      ['không rõ', null],
      ['ít nhất 1.490.000', null],
    ]);
    expect(textsOf(blocks)[1]).toBe('Tổng số tiền thưởng: ít nhất 1.490.000 đồng; 01 trường hợp không rõ tiền thưởng.');
    const none = annexDocument(decision, [line(1)]).blocks;
    expect(none[0]!.type === 'TABLE' && none[0]!.table.columns.map(({ key }) => key)).not.toContain('bonus');
    expect(textsOf(none)[1]).toBe('Tiền thưởng: không ghi.');
  });

  it('speaks of a proposal as one', () => {
    const { title, subtitle } = annexDocument({ ...decision, status: 'PROPOSED' }, [line(1, { state: 'PROPOSED' })]);
    expect(title).toBe('Danh sách cá nhân đề nghị tặng Bằng khen');
    expect(subtitle).toContain('(Kèm theo đề nghị số');
  });

  it('says what became of what a proposal listed, once anything did', () => {
    const outcome = (order: number, more: object, refusalReason: string | null = null) => ({
      annexOrder: order + 10,
      proposed: { order, refusalReason, decision: null, ...more },
    });
    const by = { number: '77/QĐ-MTTQ', signedOn: '2021-12-20', stands: true };
    const notesOf = (lines: LinePrint[]) =>
      textsOf(annexDocument({ ...decision, status: 'PROPOSED' }, lines).blocks).slice(2);
    const waiting = line(4, { state: 'PROPOSED', ...outcome(4, {}) });
    expect(notesOf([waiting])).toEqual([]);
    const granted = [1, 2, 5].map((order) => line(order, outcome(order, { decision: by })));
    const refused = line(3, { state: 'REFUSED', ...outcome(3, {}, 'Chưa đủ thành tích') });
    const back = line(6, outcome(6, { decision: { ...by, number: '78/QĐ-MTTQ', stands: false } }));
    const gaveWay = line(7, { state: 'REPLACED', ...outcome(7, {}) });
    expect(notesOf([...granted, refused, waiting, back, gaveWay])).toEqual([
      'Kết quả của đề nghị (số thứ tự là thứ tự ghi trong đề nghị):',
      '- Được khen thưởng theo Quyết định số 77/QĐ-MTTQ ngày 20 tháng 12 năm 2021: số thứ tự 1–2, 5.',
      '- Không được khen thưởng hoặc rút đề nghị (Chưa đủ thành tích): số thứ tự 3.',
      '- Còn chờ quyết định: số thứ tự 4.',
      '- Được khen thưởng theo Quyết định số 78/QĐ-MTTQ ngày 20 tháng 12 năm 2021 (quyết định này đã được thu lại trong sổ): số thứ tự 6.',
    ]);
  });

  it('says at its head that the decision was withdrawn', () => {
    const headOf = (of: DecisionPrint) => textsOf(annexDocument(of, [line(1)]).blocks)[0];
    expect(headOf({ ...decision, recordStatus: 'WITHDRAWN' })).toBe(
      'Quyết định này đã được thu lại trong sổ; danh sách chỉ còn để tra cứu.',
    );
    expect(headOf(decision)).toBe('Ấn định danh sách gồm 01 cá nhân.');
  });

  it('says that nothing is left where all lines were annulled', () => {
    const annulledBy = { on: '2021-06-01', reason: 'x', number: '40/QĐ-MTTQ', signedOn: '2021-06-01' };
    const { blocks } = annexDocument(decision, [line(1, { state: 'ANNULLED', annulledBy })]);
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
      'Quyết định này không còn trường hợp khen thưởng nào có hiệu lực.',
      'Ghi chú (số thứ tự là thứ tự ghi trong quyết định):',
      '- Số thứ tự 1 (Người 1) không in ở đây: đã bị hủy bỏ theo Quyết định số 40/QĐ-MTTQ ngày 01 tháng 6 năm 2021.',
    ]);
  });
});
