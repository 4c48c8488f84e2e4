import { describe, expect, it } from '@jest/globals';
import type { AwardEvent } from '../tellings/award-event.js';
import { awardEvents } from './award-events.js';
import { awardItems } from '../items/award-items.js';
import { peopleIn } from '../people/people.js';

const read = (sentence: string): AwardEvent[] => awardEvents(sentence, awardItems(sentence, peopleIn(sentence)));
const counts = ({ recipients }: AwardEvent): (number | null)[] => [
  recipients.counts.groups,
  recipients.counts.individuals,
  recipients.counts.households,
];

describe('the grammar of awards', () => {
  it('reads grantor, form and recipients of an active sentence', () => {
    const [event] = read('Dịp này, UBND tỉnh đã tặng Bằng khen cho 3 tập thể, 6 cá nhân có thành tích xuất sắc.');
    expect([event!.form, event!.grantors, counts(event!)]).toEqual([
      'CERTIFICATE_OF_MERIT',
      ['UBND tỉnh'],
      [3, 6, null],
    ]);
  });

  it('reads the passive, and parts clauses at semicolons', () => {
    const events = read(
      'Có 3 tập thể và 10 cá nhân được Liên đoàn Lao động huyện tặng giấy khen; 3 tập thể được Liên đoàn Lao động tỉnh tặng Bằng khen.',
    );
    expect(events.map((event) => [event.form, event.grantors[0], counts(event)])).toEqual([
      ['CERTIFICATE_OF_COMMENDATION', 'Liên đoàn Lao động huyện', [3, 10, null]],
      ['CERTIFICATE_OF_MERIT', 'Liên đoàn Lao động tỉnh', [3, null, null]],
    ]);
  });

  it('keeps grantor and presenter apart', () => {
    const [event] = read(
      'Thừa ủy quyền của Chủ tịch nước, đồng chí Sầm Văn Kiên, Bí thư Tỉnh ủy trao Huân chương Lao động hạng Ba cho Hội Nông dân tỉnh.',
    );
    expect([
      event!.grantors,
      event!.byDelegationOf,
      event!.presenters.map(({ name }) => name),
      event!.named.map(({ name }) => name),
    ]).toEqual([['Chủ tịch nước'], 'Chủ tịch nước', ['Sầm Văn Kiên'], ['Hội Nông dân tỉnh']]);
  });

  it('carries the subject over to a clause without one, and marks it', () => {
    const events = read(
      'Ban Thường vụ Hội LHPN tỉnh tặng cờ dẫn đầu cho Hội LHPN huyện Suối Bạc; tặng bằng khen cho 2 tập thể và 22 cá nhân.',
    );
    expect(events.map(({ grantors, carriedOver }) => [grantors[0], carriedOver])).toEqual([
      ['Ban Thường vụ Hội LHPN tỉnh', []],
      ['Ban Thường vụ Hội LHPN tỉnh', ['GRANTOR']],
    ]);
  });

  it.each([
    ['a combined number is not split', 'UBND tỉnh tặng Bằng khen cho 25 tập thể và cá nhân', [null, null, null]],
    ['"nhiều" is no number', 'UBND tỉnh tặng Bằng khen cho nhiều tập thể, cá nhân', [null, null, null]],
    ['"hơn 40" is no number', 'UBND tỉnh tặng Bằng khen cho hơn 40 cá nhân', [null, null, null]],
    ['pieces are no people', 'UBND tỉnh tặng 42 Bằng khen cho các tập thể, cá nhân', [null, null, null]],
    ['pieces to one kind alone go one each', 'UBND tỉnh tặng 42 Bằng khen cho các cá nhân', [null, 42, null]],
    ['about as many pieces are no number', 'UBND tỉnh tặng hơn 42 Bằng khen cho các cá nhân', [null, null, null]],
    ['numbers in words', 'UBND tỉnh tặng Bằng khen cho hai tập thể và mười lăm cá nhân', [2, 15, null]],
    ['padded numbers', 'UBND tỉnh tặng Bằng khen cho 06 tập thể, 02 hộ gia đình', [6, null, 2]],
    ['a thousand', 'UBND huyện tặng Giấy khen cho 1.253 cá nhân', [null, 1253, null]],
  ])('%s', (_, sentence, expected) => {
    expect(counts(read(sentence)[0]!)).toEqual(expected);
  });

  it.each([
    'Hội Nông dân tặng 30 suất quà cho hộ nghèo',
    'Lãnh đạo tỉnh tặng hoa chúc mừng Hội',
    'Các đơn vị trao 20 suất học bổng cho học sinh',
    'Đồng chí biểu dương những kết quả đạt được',
  ])('sees no award in "%s"', (sentence) => expect(read(sentence)).toEqual([]));

  it('one award that names two forms gives two, told by the same words', () => {
    expect(
      read('nhiều tập thể, cá nhân được nhận Bằng khen, giấy khen của các cấp').map(
        ({ form, withOtherForm, grantorsPrinted }) => [form, withOtherForm, grantorsPrinted],
      ),
    ).toEqual([
      ['CERTIFICATE_OF_MERIT', true, 'các cấp'],
      ['CERTIFICATE_OF_COMMENDATION', true, 'các cấp'],
    ]);
  });

  it.each([
    [
      'a list after the form names them, and the number before it counts',
      '3 cá nhân được UBND xã tặng Giấy khen: 1. Ông Lò Văn Páo; 2. Bà Tòng Thị Ín; 3. Ông Vì Văn Ơn.',
      [null, 3, null],
    ],
    [
      'papers counted by kind',
      'Liên đoàn Lao động huyện trao 6 giấy khen tập thể, 11 giấy khen cá nhân.',
      [6, 11, null],
    ],
    ['a body and a number', 'UBND huyện tặng Giấy khen cho Hội Chữ thập đỏ xã Tân Lũng và 6 cá nhân', [1, 6, null]],
    ['one with many others', 'UBND xã tặng giấy khen cho ông Bế Văn Thụ cùng nhiều cá nhân khác', [null, null, null]],
    [
      'parts that add up to the whole',
      'trao Huân chương cho 83 đồng chí, gồm: 9 Huân chương Độc lập, 74 Huân chương Lao động',
      [null, 83, null],
    ],
  ])('%s', (_, sentence, expected) => {
    const events = read(sentence);
    expect([events.length, counts(events[0]!)]).toEqual([1, expected]);
  });

  it.each([
    ['UBND huyện tặng giấy khen 40 cụ và Hội Người cao tuổi huyện khen thưởng 20 cụ', 'Hội Người cao tuổi huyện', []],
    ['UBND phường phát động đợt thi đua mới; khen thưởng 9 tập thể', 'UBND phường', ['GRANTOR']],
    ['2 tập thể được Hội Nông dân tỉnh tặng Bằng khen do có thành tích xuất sắc', 'Hội Nông dân tỉnh', []],
  ])('the grantor of the last of "%s"', (sentence, grantor, carriedOver) => {
    const event = read(sentence).at(-1)!;
    expect([event.grantors, event.carriedOver]).toEqual([[grantor], carriedOver]);
  });

  it("a contest's prizes by rank are one award without counts", () => {
    const events = read('Ban Tổ chức trao 1 giải nhất, 2 giải nhì và 6 giải khuyến khích.');
    expect(events.map(({ pieces, recipients }) => [pieces, recipients.counts.unspecified])).toEqual([[9, true]]);
  });

  it.each([
    ['UBND xã tặng Giấy khen cho gia đình ông Triệu Văn Sính và Công ty TNHH Nà Phầy.', ['HOUSEHOLD', 'ENTERPRISE'], 1],
    ['UBND xã tặng Giấy khen cho gia đình bà Hứa Thị Tài và 04 hộ gia đình.', ['HOUSEHOLD'], null],
    ['Gia đình ông Triệu Văn Sính được UBND xã tặng Giấy khen.', ['HOUSEHOLD'], 1],
  ])('takes a family for a household: %s', (sentence, kinds, households) => {
    const [event] = read(sentence);
    expect(event!.named.map(({ kind }) => kind)).toEqual(kinds);
    expect(event!.recipients.counts).toMatchObject({ individuals: null, households });
  });

  it.each([
    [
      'to whom all of several orders went',
      'trao 6 Huân chương Độc lập hạng Nhì, 8 Huân chương Độc lập hạng Ba cho 20 gia đình',
      [null, null, null],
    ],
    [
      'a paper each',
      'trao 2 Huân chương Lao động hạng Nhì, 3 Huân chương Lao động hạng Ba cho 3 cá nhân',
      [null, 3, null],
    ],
    [
      'what the receiver is, after a comma',
      'trao Cờ thi đua cho Hội Nông dân huyện Nà Lươn, Đơn vị xuất sắc năm 2016',
      [1, null, null],
    ],
    ['a blank that was forgotten', 'UBND xã tặng Giấy khen cho 01tập thể và 02cá nhân', [1, 2, null]],
    ['some out of a number', 'Trong số 30 đại biểu, có 10 đại biểu được UBND tỉnh tặng Bằng khen', [null, 10, null]],
    ['models, which may be groups or families', 'UBND xã tặng Giấy khen cho 5 mô hình', [null, null, null]],
  ])('counts, or does not count, %s', (_, sentence, expected) => {
    expect(counts(read(sentence).at(-1)!)).toEqual(expected);
  });

  it.each([
    [
      'Thủ tướng Chính phủ tặng bằng khen tặng Công đoàn Khu Kinh tế Nà Lươn và cá nhân đồng chí Hứa Thị Mai.',
      ['Công đoàn Khu Kinh tế Nà Lươn', 'Hứa Thị Mai'],
      [1, 1, null],
    ],
    [
      'UBND tỉnh tặng Bằng khen cho tập thể Bộ Chỉ huy Quân sự tỉnh và 02 cá nhân.',
      ['Bộ Chỉ huy Quân sự tỉnh'],
      [1, 2, null],
    ],
    [
      'Công an tỉnh tặng Giấy khen cho cán bộ và Nhân dân xã Nậm Lau.',
      ['cán bộ và Nhân dân xã Nậm Lau'],
      [1, null, null],
    ],
    [
      'Mặt trận tỉnh tặng Bằng khen cho nhân dân khóm 1, phường Hưng Lạc, thành phố Nà Lươn.',
      ['nhân dân khóm 1'],
      [1, null, null],
    ],
  ])('names who receives: %s', (sentence, named, expected) => {
    const [event] = read(sentence);
    expect(event!.named.map(({ name }) => name)).toEqual(named);
    expect(counts(event!)).toEqual(expected);
  });

  it.each([
    ['khen thưởng 42 người đạt danh hiệu “Công dân kiểu mẫu”.', 'OTHER_RECOGNITION'],
    ['trao bằng công nhận danh hiệu “Bà mẹ Việt Nam anh hùng” cho 3 gia đình.', 'STATE_TITLE'],
  ])('a title that was achieved, or that a paper certifies, is one award: %s', (sentence, form) => {
    expect(read(sentence).map((event) => event.form)).toEqual([form]);
  });

  it('praise and the paper that goes with it are one award', () => {
    const events = read('2 tập thể và 3 cá nhân được biểu dương và nhận Giấy khen của Chủ tịch UBND xã.');
    expect(events.map(({ form }) => form)).toEqual(['CERTIFICATE_OF_COMMENDATION']);
    expect(counts(events[0]!)).toEqual([2, 3, null]);
  });

  it.each([
    'Anh đã cứu sống bốn người gặp nạn, xứng đáng được vinh danh.',
    'Hội Nông dân tỉnh vinh dự đón nhận danh hiệu cao quý do Nhà nước trao tặng.',
  ])('an opinion or a word for an award told elsewhere is none: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('a reason ends where the next award begins, and is told without the word that leads to it', () => {
    const events = read(
      'UBND huyện tặng Giấy khen cho 3 tập thể vì đã có thành tích trong phong trào thi đua và Hội Nông dân huyện tặng Giấy khen cho 5 cá nhân.',
    );
    expect(events.map(({ reason }) => reason)).toEqual(['có thành tích trong phong trào thi đua', null]);
  });
});
