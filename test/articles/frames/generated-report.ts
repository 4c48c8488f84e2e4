import type { AwardFormCode } from '../../../src/articles/extraction/draft.js';
import { chance, type Chance } from './chance.js';

/** A report put together of clauses by chance, and what it tells. Nobody and no place in it is real. */
export interface GeneratedReport {
  text: string;
  /** As the reader gives it: without a year where the report prints none. */
  heldOn: string;
  organiser: string;
  people: { name: string; positions: string[] }[];
  awards: GeneratedAward[];
}

export interface GeneratedAward {
  form: AwardFormCode;
  grantor: string;
  presenter: string | null;
  groups: number | null;
  individuals: number | null;
  households: number | null;
}

const FAMILIES =
  'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Cao Lâm Võ Huỳnh Phan Tạ Châu Đoàn Hà Triệu Lò Thào Vàng'.split(
    ' ',
  );
const MIDDLES = 'Văn Thị Đức Minh Hữu Ngọc Thanh Quang Xuân Thu Kim'.split(' ');
const GIVEN = 'An Bình Cường Dũng Hạnh Hoa Hùng Lan Mai Nam Phúc Sơn Tâm Thảo Tuấn Vinh Yến Hòa Long Nga'.split(' ');
const POSTS = [
  'Phó Chủ tịch UBND tỉnh',
  'Bí thư Huyện ủy',
  'Phó Bí thư Thường trực Đảng ủy',
  'Chủ tịch Hội Nông dân tỉnh',
  'Phó Chủ tịch Thường trực Ủy ban MTTQ Việt Nam tỉnh',
  'Trưởng ban Dân vận Huyện ủy',
  'Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Tổ chức Tỉnh ủy',
  'Trưởng phòng Nội vụ huyện',
  'Chủ tịch LĐLĐ huyện',
  'Trưởng Công an xã',
  'Chỉ huy trưởng Ban CHQS huyện',
];
const ORGANISERS = [
  'UBND tỉnh Tân Hòa',
  'Ủy ban MTTQ Việt Nam huyện Phú Sơn',
  'LĐLĐ tỉnh Tân Hòa',
  'Hội LHPN thành phố Tân Lập',
  'Hội Cựu chiến binh xã Bình Lộc',
  'Đảng ủy phường An Khê',
  'Tỉnh đoàn Tân Hòa',
  'Ban Thường trực Ủy ban MTTQ Việt Nam phường An Khê',
  'Hội Chữ thập đỏ tỉnh Tân Hòa',
];
const GRANTORS = [
  'UBND tỉnh',
  'Chủ tịch UBND tỉnh',
  'Ủy ban MTTQ Việt Nam tỉnh',
  'Ủy ban Trung ương MTTQ Việt Nam',
  'LĐLĐ tỉnh',
  'Hội LHPN tỉnh',
  'Trung ương Hội Nông dân Việt Nam',
  'UBND huyện Phú Sơn',
  'Hội Cựu chiến binh tỉnh',
  'Tỉnh đoàn',
  'Ban Chấp hành Đảng bộ tỉnh',
  'Bộ Công an',
  'Thủ tướng Chính phủ',
  'Sở Giáo dục và Đào tạo',
  'Đảng ủy xã',
  'Tổng Liên đoàn Lao động Việt Nam',
  'Hội Khuyến học tỉnh',
];
const FORMS: readonly (readonly [string, AwardFormCode])[] = [
  ['Bằng khen', 'CERTIFICATE_OF_MERIT'],
  ['bằng khen', 'CERTIFICATE_OF_MERIT'],
  ['Giấy khen', 'CERTIFICATE_OF_COMMENDATION'],
  ['giấy khen', 'CERTIFICATE_OF_COMMENDATION'],
  ['Cờ thi đua', 'EMULATION_FLAG'],
  ['Kỷ niệm chương “Vì sự nghiệp Đại đoàn kết”', 'COMMEMORATIVE_MEDAL'],
];
const GROUPS = ['tập thể', 'đơn vị', 'tập thể tiêu biểu', 'chi hội', 'xã', 'chi bộ', 'khu dân cư', 'cơ sở hội'];
const PEOPLE = [
  'cá nhân',
  'đồng chí',
  'cá nhân tiêu biểu',
  'hội viên',
  'cán bộ',
  'đảng viên',
  'đoàn viên',
  'cán bộ, hội viên',
];
const HOUSEHOLDS = ['hộ gia đình', 'hộ', 'gia đình'];
const REASONS = [
  '',
  ' có thành tích xuất sắc trong phong trào thi đua',
  ' đã có nhiều đóng góp cho công tác Mặt trận',
  ' vì có thành tích trong công tác năm qua',
  ' trong thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”',
  ' tiêu biểu trong phong trào hiến máu tình nguyện',
  ' hoàn thành xuất sắc nhiệm vụ',
];
const OPENINGS = [
  'Dịp này, ',
  'Nhân dịp này, ',
  'Tại hội nghị, ',
  'Cũng tại hội nghị, ',
  'Kết thúc hội nghị, ',
  'Trong khuôn khổ hội nghị, ',
  'Cũng trong dịp này, ',
  'Tiếp đó, ',
  'Sau phần báo cáo, ',
  'Ngay sau phần thảo luận, ',
  'Trước khi bế mạc, ',
];
const EVENTS: readonly ((year: number) => string)[] = [
  (year) => `Hội nghị tổng kết công tác năm ${year - 1}, triển khai nhiệm vụ năm ${year}`,
  (year) => `Hội nghị sơ kết công tác 6 tháng đầu năm ${year}`,
  () => 'Hội nghị biểu dương người tốt, việc tốt',
  () => 'Lễ kỷ niệm 90 năm Ngày truyền thống',
  () => 'Đại hội thi đua yêu nước lần thứ V',
  () => 'Hội nghị tổng kết 10 năm thực hiện phong trào “Dân vận khéo”',
];
/** What such reports tell besides, and nothing of it is an award of the meeting. */
const BESIDES: readonly ((by: Chance) => string)[] = [
  (by) =>
    `Năm qua, các cấp hội đã vận động ${by.between(2, 90)} tỷ đồng, hỗ trợ ${by.between(20, 900)} hộ nghèo, xây dựng ${by.between(2, 99)} nhà Đại đoàn kết.`,
  (by) =>
    `Trong năm, toàn tỉnh có ${by.between(20, 200)} tập thể, ${by.between(20, 300)} cá nhân được các cấp khen thưởng.`,
  (by) =>
    `Công tác thi đua, khen thưởng được quan tâm, đã có ${by.between(20, 200)} tập thể và ${by.between(20, 300)} cá nhân được UBND tỉnh tặng Bằng khen trong nhiệm kỳ qua.`,
  (by) =>
    `Theo báo cáo, năm 2019 có ${by.between(3, 40)} tập thể, ${by.between(3, 80)} cá nhân được tặng Giấy khen của UBND huyện.`,
  (by) =>
    `Trong ${by.between(3, 9)} năm thực hiện, đã có ${by.between(3, 40)} tập thể, ${by.between(3, 80)} cá nhân được Thủ tướng Chính phủ tặng Bằng khen.`,
  (by) =>
    `Từ năm 2016 đến nay, ${by.between(3, 20)} cá nhân được tặng Huân chương Lao động, ${by.between(30, 90)} cá nhân được tặng Kỷ niệm chương.`,
  (by) =>
    `Năm tới, Hội phấn đấu có ${by.between(30, 90)}% chi hội đạt vững mạnh, đề nghị cấp trên tặng Bằng khen cho ${by.between(3, 9)} tập thể.`,
  (by) => `Hội đã tặng ${by.between(30, 400)} suất quà cho ${by.between(30, 400)} hội viên có hoàn cảnh khó khăn.`,
  (by) => `Các đại biểu đã thảo luận về ${by.between(3, 9)} giải pháp trọng tâm.`,
];
const AFTERWARDS: readonly ((by: Chance) => string)[] = [
  (by) =>
    `Cũng tại hội nghị, Ban tổ chức đã trao ${by.between(10, 90)} suất quà cho ${by.between(10, 90)} hộ nghèo, mỗi suất trị giá 500 nghìn đồng.`,
  (by) => `Dịp này, Hội trao ${by.between(5, 40)} suất học bổng cho ${by.between(5, 40)} em học sinh nghèo vượt khó.`,
  (by) => `Tại buổi lễ, Ban tổ chức tặng hoa cho ${by.between(3, 9)} đoàn nghệ thuật tham gia biểu diễn.`,
  (by) => `Hội nghị đã bầu ${by.between(3, 9)} đồng chí vào Đoàn Chủ tịch và ký kết giao ước thi đua năm tới.`,
  () => '',
];

const padded = (value: number): string => String(value).padStart(2, '0');

function receivers(by: Chance): { told: string } & Pick<GeneratedAward, 'groups' | 'individuals' | 'households'> {
  const groups = by.happens(0.65) ? by.between(1, 30) : null;
  const individuals = groups === null || by.happens(0.8) ? by.between(1, 60) : null;
  const households = by.happens(0.12) ? by.between(1, 9) : null;
  const number = (value: number): string => by.pick([String(value), padded(value)]);
  const told = [
    ...(groups === null ? [] : [`${number(groups)} ${by.pick(GROUPS)}`]),
    ...(individuals === null ? [] : [`${number(individuals)} ${by.pick(PEOPLE)}`]),
    ...(households === null ? [] : [`${number(households)} ${by.pick(HOUSEHOLDS)}`]),
  ];
  if (by.happens(0.15)) told.reverse();
  const joined =
    told.length === 3 ? `${told[0]}, ${told[1]} và ${told[2]}` : told.join(by.pick([', ', ' và ', ' cùng ']));
  return { told: joined, groups, individuals, households };
}

/** One lot told in one of the ways of such reports; `presenter` is who is there to hand it over. */
function lot(by: Chance, presenter: { name: string; told: string }): { told: string; award: GeneratedAward } {
  const { told: to, ...counts } = receivers(by);
  const grantor = by.pick(GRANTORS);
  const [printed, form] = by.pick(FORMS);
  const reason = by.pick(REASONS);
  const give = by.pick(['tặng', 'đã tặng', 'trao tặng', 'đã trao tặng', 'quyết định tặng', 'cũng tặng']);
  const byNobody = [
    `${grantor} ${give} ${printed} cho ${to}${reason}`,
    `${to} ${by.pick(['được', 'đã được', 'vinh dự được'])} ${grantor} ${by.pick(['tặng', 'trao tặng'])} ${printed}`,
    `${by.pick(['có ', 'đã có ', ''])}${to} được ${by.pick(['nhận', 'trao', 'tặng', 'đón nhận'])} ${printed} của ${grantor}`,
    `${grantor} ${by.pick(['đã quyết định khen thưởng', 'khen thưởng', 'đã khen thưởng'])} ${to} bằng hình thức ${printed}`,
    `${by.pick(['lãnh đạo tỉnh', 'các đồng chí lãnh đạo', 'Ban tổ chức'])} đã trao ${printed} của ${grantor} cho ${to}${reason}`,
    `${printed} của ${grantor} đã được trao cho ${to}`,
    `${grantor} đã ban hành Quyết định tặng ${printed} cho ${to}${reason}`,
  ];
  const handed = [
    `${presenter.told} ${by.pick(['trao', 'đã trao', 'trao tặng'])} ${printed} của ${grantor} cho ${to}${reason}`,
    `${by.pick(['thừa ủy quyền của', 'thay mặt', 'được sự ủy quyền của'])} ${grantor}, ${presenter.told} đã trao ${printed} cho ${to}`,
  ];
  const way = by.below(byNobody.length + handed.length);
  const byHand = way >= byNobody.length;
  return {
    told: byHand ? handed[way - byNobody.length]! : byNobody[way]!,
    award: { form, grantor, presenter: byHand ? presenter.name : null, ...counts },
  };
}

function guests(by: Chance): GeneratedReport['people'] {
  const names = new Set<string>();
  const wanted = by.between(1, 5);
  while (names.size < wanted) names.add([by.pick(FAMILIES), by.pick(MIDDLES), by.pick(GIVEN)].join(' '));
  return [...names].map((name) => ({ name, positions: by.pick(POSTS).split(', ') }));
}

/** The report of that seed: always the same one. */
export function generatedReport(seed: number): GeneratedReport {
  const by = chance(seed);
  const [year, month, day] = [by.between(2012, 2024), by.between(1, 12), by.between(1, 28)];
  const whole = `${year}-${padded(month)}-${padded(day)}`;
  const [printed, heldOn] = by.pick([
    [`ngày ${day}/${month}/${year}`, whole],
    [`ngày ${day} tháng ${month} năm ${year}`, whole],
    [`ngày ${padded(day)}-${month}-${year}`, whole],
    [`ngày ${padded(day)}/${padded(month)}`, `--${whole.slice(5)}`],
  ] as const);
  const organiser = by.pick(ORGANISERS);
  const people = guests(by);
  const first = people[0]!;
  const post = first.positions.join(', ');
  const presenter = {
    name: first.name,
    told: by.pick([`ông ${first.name}, ${post},`, `đồng chí ${first.name} - ${post}`, `đồng chí ${first.name}`]),
  };
  const row = (between: string): string =>
    people.map(({ name, positions }) => `${name}${between}${positions.join(', ')}`).join('; ');
  const lots = Array.from({ length: by.pick([0, 1, 1, 1, 2, 2, 3]) }, () => lot(by, presenter));
  const given = lots
    .map(({ told }, at) => `${at === 0 ? '' : by.pick(['; ', '; ', '. Đồng thời, ', '. '])}${told}`)
    .join('');
  const paragraphs = [
    `${by.pick(['Sáng ', 'Chiều '])}${printed}, ${organiser} ${by.pick(['tổ chức', 'đã tổ chức', 'long trọng tổ chức'])} ${by.pick(EVENTS)(year)}.`,
    by.pick([
      `Tham dự hội nghị có các đồng chí: ${row(' - ')}; cùng lãnh đạo các phòng, ban và ${by.between(50, 300)} đại biểu.`,
      `Tới dự có các đồng chí ${row(', ')} cùng đông đảo hội viên.`,
    ]),
    ...Array.from({ length: by.between(1, 3) }, () => by.pick(BESIDES)(by)),
    `Phát biểu tại hội nghị, đồng chí ${first.name} ghi nhận, biểu dương những kết quả mà các đơn vị đạt được.`,
    given === '' ? '' : `${by.pick(OPENINGS)}${given}.`.replace(/\. \p{Ll}/gu, (found) => found.toUpperCase()),
    by.pick(AFTERWARDS)(by),
    'Minh Anh',
  ];
  return {
    text: `Biểu dương các điển hình tiên tiến\n\n${paragraphs.filter(Boolean).join('\n')}\n`,
    heldOn,
    organiser,
    people,
    awards: lots.map(({ award }) => award),
  };
}
