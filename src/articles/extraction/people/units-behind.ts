import { POST_END } from '../lexicon/posts.js';
import { compacted } from '../patterns/compact.js';

/** Where the body ends that stands behind the comma after a post and is the person's own; `at` where that body came besides. */
export function unitBehind(text: string, post: string, at: number, limit: number, turn: number): number {
  const end = Math.max(turn < 2 ? wholeBody(text, post, at, limit) : at, ownUnit(text, post, at, limit));
  return end === at || isAnothers(post, text.slice(at, end), text.slice(end, Math.min(limit, end + 60))) ? at : end;
}

const BARE_HEAD = compacted(/^(?:phó )?(?:giám đốc|hiệu trưởng|trưởng phòng|trưởng khoa|chi cục trưởng)$/iu);
/** Whom a bare head can lead: "Hiệu trưởng, Trường A"; none of "Hiệu trưởng, Công an xã". */
const LEADS = compacted(
  /^(?:phó )?(?:hiệu trưởng\|trường|giám đốc\|(?:sở|công an|bệnh viện|công ty|trung tâm|nhà máy|xí nghiệp|viện)|trưởng khoa\|(?:khoa|bệnh viện|trường|trung tâm|viện)|chi cục trưởng\|(?:chi cục|cục)|trưởng phòng\|)/iu,
);
/** "Phòng Hậu cần, Công an tỉnh A", "Công an tỉnh A, Bộ Công an": a part, and what it is part of. */
const PART_OF = compacted(
  /^(?:(?:phòng|đội|khoa|ban|văn phòng)(?![\p{L}])[^|]*\|(?!phòng|đội|khoa|trạm)|(?:trạm|đồn|hạt|trung tâm|chi cục|cục|viện)(?![\p{L}])[^|]*\|(?:sở|cục|chi cục)(?![\p{L}])|bệnh viện[^|]*\|sở y tế|trường[^|]*\|sở giáo dục|công an[^|]*\|công an|[^|]*\|(?:bộ(?! chỉ huy)|trung ương|tổng))/iu,
);
const BODY = compacted(
  /^(?:phòng|đội|khoa|trạm|đồn|hạt|công an|bệnh viện|trung tâm|trường|công ty|nhà máy|xí nghiệp|chi cục|cục|viện|sở|bộ|hội|đoàn|ban|[uủ][ỷy] ban|ubnd|hđnd|ubmttq|mttq|liên đoàn|lđlđ|huyện ủy|tỉnh ủy|thành ủy|đảng ủy)(?![\p{L}])/iu,
);

/** "Đội trưởng, Công an huyện, Bệnh viện huyện", "Trưởng phòng, Công an huyện, …": one of a row of bodies that came, too. */
function isAnothers(post: string, unit: string, rest: string): boolean {
  const last = /, ([^,]+)$/u.exec(post)?.[1];
  if (last !== undefined && BODY.test(last) && !PART_OF.test(`${last}|${unit}`)) return true;
  const bare = BARE_HEAD.test(post);
  if (bare && !LEADS.test(`${post}|${unit}`)) return true;
  if (!bare && !RANK_AND_FILE.test(post)) return false;
  const next = /^\s*(?:,|và|cùng)\s*(?=\S|$)(.*)$/su.exec(rest);
  if (!next) return false;
  const [gap, behind] = [next[0], next[1]!];
  if (BODY.test(behind)) return !PART_OF.test(`${unit}|${behind}`);
  return /^(?:phó )?trưởng phòng$/iu.test(post) && !/^phòng(?![\p{L}])/iu.test(unit) && /^\s*,/u.test(gap);
}

/** "Trưởng Ban Chính sách …, Liên đoàn Lao động tỉnh": a part's head, and after the comma the body that it is part of. */
function wholeBody(text: string, post: string, at: number, limit: number): number {
  if (
    !/^(?:phó |nguyên )*(?:trưởng|phó|chánh|chuyên viên)[^,]* (?:ban|phòng|văn phòng|khoa|bộ môn)(?![\p{L}])|^(?:phó |nguyên )*chi cục trưởng chi cục (?=\p{L})|^(?:phó |nguyên )*(?:trưởng|chánh) (?:ban|phòng|văn phòng)|^(?:phó |nguyên )*vụ trưởng vụ (?=\p{L})|^(?:phó |nguyên )*(?:cục trưởng cục (?=\p{L})|(?:chính [uủ][ỷy]|tham mưu trưởng|chỉ huy trưởng|tư lệnh|chủ nhiệm (?:chính trị|hậu cần|kỹ thuật))$)/iu.test(
      post,
    )
  )
    return at;
  const body =
    /^(?:liên đoàn lao động|lđlđ|hội (?:nông dân|lhpn|liên hiệp|cựu|ccb)|tổng (?:liên đoàn|lđlđ)|sở|bộ|bđbp|ban (?:thi đua|tuyên giáo|dân vận|tổ chức|nội chính|xây dựng|kinh tế|dân tộc)|trung ương|[uủ][ỷy] ban (?:mttq|dân tộc|nhà nước)|ubnd|hđnd)(?: [^\s,;.():]+){0,12}/iu.exec(
      text.slice(at, Math.min(limit, at + 120)),
    );
  if (!body) return at;
  const verb = POST_END.exec(` ${body[0]}`);
  // "…, Ban Tuyên giáo Trung ương phát biểu": what only people do; what else may be the body's own verb.
  if (verb && !/^\s(?:phát biểu|chủ trì|dự|tham dự|cho biết|chia sẻ|bày tỏ|cảm ơn)$/iu.test(verb[0])) return at;
  return at + (verb ? body[0].slice(0, Math.max(0, verb.index - 1)) : body[0]).trimEnd().length;
}

const RANK_AND_FILE = compacted(
  /^(?:(?:phó )?đội trưởng|đội phó|cán bộ|chiến sĩ|chuyên viên|nhân viên|công nhân|kỹ sư|bác sĩ|điều dưỡng|giáo viên|giảng viên)(?![\p{L}])/iu,
);
const UNIT = compacted(
  /^(?:phòng|đội|khoa|trạm|đồn|hạt|công an|bệnh viện|trung tâm|trường|công ty|nhà máy|xí nghiệp|chi cục|cục|viện|sở|bộ (?:công an|quốc phòng|y tế|tư lệnh|chỉ huy))(?![\p{L}])(?: (?!(?:và|cùng|đã|được|vừa|là)(?![\p{L}]))[^\s,;.():]+){0,12}/iu,
);

/** "Đội trưởng, Phòng Cảnh sát hình sự, Công an tỉnh A": who leads no body, or a body not named yet, comes for no other. */
function ownUnit(text: string, post: string, at: number, limit: number): number {
  if (!RANK_AND_FILE.test(post) && !BARE_HEAD.test(post)) return at;
  const unit = UNIT.exec(text.slice(at, Math.min(limit, at + 120)))?.[0];
  if (unit === undefined) return at;
  const verb = POST_END.exec(` ${unit}`);
  return at + (verb ? unit.slice(0, Math.max(0, verb.index - 1)) : unit).trimEnd().length;
}
