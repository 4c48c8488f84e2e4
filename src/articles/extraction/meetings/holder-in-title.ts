import { bodiesIn } from '../bodies/bodies.js';
import { compacted } from '../patterns/compact.js';

/** "Hội nghị Ban Chấp hành Công đoàn ngành A", "Hội nghị lần thứ năm Ủy ban MTTQ tỉnh": whose meeting it is. A congress is named after all who are met there. */
const OF_A_BODY = compacted(
  /^hội nghị(?: lần (?:thứ )?\p{L}+| lần (?:thứ )?\d+)? (?:(?:ban chấp hành|bch) (?=(?:trung ương )?(?:hội|công đoàn|liên đoàn|lđlđ|đoàn)(?![\p{L}])))?(?=(?:trung ương )?(?:hội(?! (?:nghị|thi|thao))|công đoàn|liên đoàn lao động|lđlđ|đoàn tncs|[uủ][ỷy] ban mttq)(?= ))/iu,
);
/** "Hội nghị tổng kết hoạt động công đoàn năm 2021 của Công đoàn ngành Y tế tỉnh". */
const ITS_OWN = compacted(/^(?:hội nghị|lễ|buổi) [^.;:“”"]*? của (?=\p{Lu})/iu);

/** The body that a meeting's own name says holds it; null where it names none. */
export function holderIn(title: string): string | null {
  const own = OF_A_BODY.exec(title) ?? ITS_OWN.exec(title);
  if (!own) return null;
  const rest = title.slice(own[0].length);
  const [body] = bodiesIn(rest, []);
  if (body?.start !== 0) return null;
  const ends = /^\s*(?:$|,|\(|lần|khóa|nhiệm kỳ|năm|giai đoạn|mở rộng|tổng kết|sơ kết|đã|vừa)/iu.test(
    rest.slice(body.end),
  );
  const name = rest.slice(0, body.end).trim();
  // "MTTQ 7 tỉnh": many, and one of them holds it.
  const several = /(?<![\p{L}])(?:các|\d+) (?:tỉnh|huyện|xã|phường|cơ quan|đơn vị)(?![\p{L}])/iu.test(name);
  return ends && !several && name.split(' ').length > 2 ? name : null;
}
