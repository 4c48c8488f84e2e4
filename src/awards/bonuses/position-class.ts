import { accentKey } from '../../platform/text/accent-key.js';
import { isFormer, splitPositions } from '../../platform/text/names/positions.js';
import { POSITION_CLASS, type PositionClass } from '../vocabulary.js';

/** Where a unit stands, by the words of its name; the first that fits. */
type Height = 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'VILLAGE';

const VILLAGE =
  /(?:^| )(?:thôn|xóm|bản|ấp|buôn|khóm|khu phố|tổ dân phố|tdp|khối phố|khu dân cư|chi hội|chi đoàn|ban công tác mặt trận|ban ctmt)(?: |$)/u;
const COMMUNE = /(?:^| )(?:(?<!thị |tác )xã(?! hội)|phường|thị trấn|đặc khu)(?: |$)/u;
const DISTRICT = /(?:^| )(?:huyện|quận|thị xã|huyện ủy|quận ủy|thị ủy|huyện đoàn)(?: |$)/u;
const PROVINCE = /(?:^| )(?:tỉnh|tỉnh ủy|tỉnh đoàn)(?: |$)/u;
const CENTRAL = /(?:^| )(?:trung ương|tw)(?: |$)/u;
const BUSINESS =
  /(?:^| )(?:công ty|tổng công ty|doanh nghiệp|dntn|tập đoàn|hợp tác xã|htx|ngân hàng|cơ sở sản xuất)(?: |$)/u;

const HEAD = /^(?:phó )?(?:chủ tịch|bí thư|giám đốc)(?: |$)/u;
/** Associations whose chairs hold no office, and party cells, which are of a village as often as of an office. */
const NO_OFFICE =
  /(?:^| )(?:chi bộ|hội (?:người cao tuổi|chữ thập đỏ|khuyến học|cựu|nạn nhân|sinh vật|đồng hương|đông y|luật gia|làm vườn)|câu lạc bộ|clb)(?: |$)/u;
const ENTREPRENEUR =
  /^(?:doanh nhân|chủ doanh nghiệp|chủ cơ sở|(?:phó )?(?:chủ tịch|chủ nhiệm) (?:hđqt|hđtv|hội đồng quản trị|hội đồng thành viên|htx|hợp tác xã))(?: |$)/u;
const RUNS_BUSINESS = /^(?:phó )?(?:tổng )?(?:giám đốc|chủ tịch)(?: |$)/u;
/** Leaders of a ministry, of a province's committees and councils, or above. */
const MINISTERIAL =
  /^(?:(?:bộ|thứ) trưởng|(?:phó )?thủ tướng|(?:phó )?bí thư tỉnh ủy|(?:phó )?chủ tịch (?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) tỉnh)(?: |$)/u;
/** Heads and deputies of what stands between: departments of ministries and provinces, and what equals them. */
const DEPARTMENTAL =
  /^(?:vụ trưởng|(?:phó )?vụ trưởng|(?:phó )?cục trưởng|(?:phó )?giám đốc (?:sở|công an tỉnh)|(?:phó )?chánh văn phòng (?:tỉnh ủy|ubnd tỉnh|hđnd tỉnh)|(?:phó )?trưởng ban (?!.*văn phòng )\S.* tỉnh ủy)(?: |$)/u;
const OTHER_LEADER =
  /^(?:(?:phó )?trưởng (?:phòng|khoa|công an|trạm)|(?:phó )?hiệu trưởng|(?:phó )?chánh văn phòng|(?:phó )?bí thư (?:huyện|quận|thị|đảng) ủy)(?: |$)/u;
/** Of a board: "Trưởng ban", at "Ban Dân vận Huyện ủy"; "Trưởng ban Dân vận", at "Huyện ủy". */
const OF_BOARD = /^(?:phó )?trưởng ban(?: |$)/u;
const OF_PARTY_BOARD = /^(?:phó )?trưởng ban (?!.*văn phòng )\S.* (tỉnh|huyện|quận|thị) ủy(?: |$)/u;
const NAMED_PARTY_BOARD = /^(?:phó )?trưởng ban (?:tổ chức|tuyên giáo|dân vận|nội chính|tuyên giáo và dân vận)$/u;
const PARTY_BOARD = /^ban (?!.*văn phòng )\S.* (tỉnh|huyện|quận|thị) ủy(?: |$)/u;
const COMMITTEE = /^(tỉnh|huyện|quận|thị) ủy(?: |$)/u;
const WORKER =
  /^(?:nông dân|công nhân|người lao động|lao động tự do|giáo viên|giảng viên|học sinh|sinh viên|bác sĩ|y sĩ|y tá|điều dưỡng|nữ hộ sinh|dược sĩ|kỹ sư|nhân viên|chuyên viên|kế toán|văn thư|lái xe|bảo vệ|chiến sĩ|dân quân|công an viên|hội viên|đoàn viên|xã viên|người dân|nhân dân|trưởng (?:thôn|xóm|bản|ấp|buôn|khóm|khu phố|khu)|tổ trưởng (?:tổ dân phố|tdp|dân phố)|(?:phó )?trưởng ban (?:công tác mặt trận|ctmt|công tác mt)|chi hội trưởng|chi hội phó|người có uy tín|già làng)(?: |$)/u;

/**
 * The class of an individual as rows 06 to 10 of form 0603.N/BNV-TĐKT divide them, as far as the printed position, with the
 * unit that it is held in, says it beyond doubt. Null: it does not; nothing is guessed, and a former post is none. Of several
 * posts the highest counts; a post that is not known leaves only a leader's class certain.
 */
export function positionClassOf(position: string | null, unit: string | null): PositionClass | null {
  if (position === null) return null;
  const posts = splitPositions(position);
  if (posts.length === 0 || posts.some(isFormer)) return null;
  const classes = posts.filter((post) => !isMembership(post)).map((post) => classOfPost(post, unit));
  const known = classes.filter((each) => each !== null);
  const best = ORDER.find((each) => known.includes(each)) ?? null;
  return best === POSITION_CLASS.DIRECT_WORKER && known.length < classes.length ? null : best;
}

const ORDER = [
  POSITION_CLASS.MINISTERIAL_LEADER,
  POSITION_CLASS.DEPARTMENT_LEADER,
  POSITION_CLASS.OTHER_LEADER,
  POSITION_CLASS.ENTREPRENEUR,
  POSITION_CLASS.DIRECT_WORKER,
] as const;

/** To sit in a committee is no leadership of its own: "Ủy viên BCH Đảng bộ tỉnh". */
function isMembership(post: string): boolean {
  return /^(?:ủy viên|uv|uvbch|uvbtv|đảng viên|thành viên)(?: |$)/u.test(accentKey(post));
}

function classOfPost(post: string, unit: string | null): PositionClass | null {
  const key = accentKey(post).replace(/^quyền /u, '');
  const where = `${key} ${unit === null ? '' : accentKey(unit)}`;
  if (MINISTERIAL.test(key)) return POSITION_CLASS.MINISTERIAL_LEADER;
  if (DEPARTMENTAL.test(key)) return POSITION_CLASS.DEPARTMENT_LEADER;
  if (ENTREPRENEUR.test(key) || (RUNS_BUSINESS.test(key) && BUSINESS.test(where))) return POSITION_CLASS.ENTREPRENEUR;
  if (WORKER.test(key)) return POSITION_CLASS.DIRECT_WORKER;
  if (OTHER_LEADER.test(key)) return POSITION_CLASS.OTHER_LEADER;
  if (OF_BOARD.test(key)) return classOnBoard(key, unit === null ? '' : accentKey(unit));
  if (!HEAD.test(key)) return null;
  const height = heightOf(key) ?? heightOf(unit === null ? '' : accentKey(unit));
  if (NO_OFFICE.test(where.replace(/(?:^| )hội cựu chiến binh(?: |$)/u, ' ')))
    return height === 'VILLAGE' ? classOfHead(height) : null;
  return classOfHead(height);
}

/**
 * Heads and deputies of a village's Front work themselves; of a board of the Party's committee it is the committee that tells. A
 * board of another kind may sit in the committee's office: "Trưởng ban Nữ công", at "Văn phòng Tỉnh ủy".
 */
function classOnBoard(key: string, unit: string): PositionClass | null {
  if (/(?:^| )ban (?:công tác mặt trận|ctmt|công tác mt)(?: |$)/u.test(`${key} ${unit}`))
    return POSITION_CLASS.DIRECT_WORKER;
  const committee = OF_PARTY_BOARD.exec(key)?.[1] ?? boardOfUnit(key, unit);
  if (committee === undefined) return null;
  return committee === 'tỉnh' ? POSITION_CLASS.DEPARTMENT_LEADER : POSITION_CLASS.OTHER_LEADER;
}

/** The committee whose board the unit is, for a head of no board that the post names, or of one of the Party's own. */
function boardOfUnit(key: string, unit: string): string | undefined {
  if (/^(?:phó )?trưởng ban(?: thường trực)?$/u.test(key)) return PARTY_BOARD.exec(unit)?.[1];
  return NAMED_PARTY_BOARD.test(key) ? COMMITTEE.exec(unit)?.[1] : undefined;
}

/** Heads and deputies of districts and communes lead from a deputy head of division upwards; of villages they do not. */
function classOfHead(height: Height | null): PositionClass | null {
  if (height === 'DISTRICT' || height === 'COMMUNE') return POSITION_CLASS.OTHER_LEADER;
  return height === 'VILLAGE' ? POSITION_CLASS.DIRECT_WORKER : null;
}

function heightOf(key: string): Height | null {
  const heights: readonly [RegExp, Height][] = [
    [VILLAGE, 'VILLAGE'],
    [COMMUNE, 'COMMUNE'],
    [DISTRICT, 'DISTRICT'],
    [PROVINCE, 'PROVINCE'],
    [CENTRAL, 'CENTRAL'],
  ];
  return heights.find(([words]) => words.test(key))?.[1] ?? null;
}
