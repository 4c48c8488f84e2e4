/**
 * Words by which a list or an article says that somebody is a child or a pupil, as accentKey leaves them, each at the beginning of
 * what stands between commas and brackets.
 *
 * Sources: Law on Children 102/2016/QH13, art. 1 (a child is under 16); Civil Code 91/2015/QH13, art. 21 (a minor is under 18); Law
 * on Education 43/2019/QH14, art. 28 (pupils of grades 1 to 12); charter of the Ho Chi Minh Young Pioneers (members of 9 to 15, in
 * liên đội and chi đội).
 */

/** Years from which nobody is a minor any more: Civil Code, art. 20. */
export const OF_AGE = 18;

/** A child's form of address before a name. */
export const ADDRESS = /^(?:em|cháu) \p{L}/u;
/** A name as well, so that a family name has to follow. */
export const ADDRESS_OR_NAME = /^bé (?<family>\p{L}+) \p{L}/u;

/** "Học sinh miền Nam" of the years of war are of age by now. */
export const PUPIL =
  /^(?:là )?(?:em |cháu )?(?:học sinh(?! miền nam)|(?:nữ|nam) sinh(?! hoạt)|hs(?= (?:lớp|khối|trường)))(?: |$)/u;
/** Of a school: grades 1 to 12, with letter and number or before the name of a school. "Khối 5" alone is a part of a ward. */
export const CLASS =
  /^(?:lớp (?:1[0-2]|[1-9])(?: ?[a-zđ]\d{0,2}| \d{1,2})?(?: (?:trường|tiểu học|th|thcs|thpt|trung học|pt|ptdt|năm học)(?: |$)|$)|khối (?:lớp )?(?:1[0-2]|[1-9]) (?:trường )?(?:tiểu học|th|thcs|thpt|trung học|pt|ptdt)(?: |$))/u;
/** Who is called a pupil there is a student. */
export const STUDENTS = /(?:^| )(?:sinh viên|đại học|đh|cao đẳng|cđ|học viện|trường (?:chính trị|quân sự))(?: |$)/u;

export const CHILDREN = /^(?:em |cháu )?(?:thiếu nhi|thiếu niên|nhi đồng|trẻ em)(?: |$)/u;
export const PIONEER =
  /^(?:(?:liên|chi) đội (?:trưởng|phó)|đội viên (?:đội )?(?:tntp|thiếu niên|thiếu nhi|liên đội|chi đội))(?: |$)/u;
/** Grown-ups are in "liên đội" and "chi đội", too. */
export const SERVICE = /(?:^| )(?:thanh niên xung phong|tnxp|kiểm ngư|dân quân|tự vệ|du kích|dân phòng)(?: |$)/u;
/** "Đội viên" alone is one of a school's, or of any team's. */
export const MEMBER = /^đội viên$/u;
export const OF_SCHOOL = /(?:^| )(?:trường|lớp|liên đội|chi đội)(?: |$)/u;

/** Grown-ups of a class, a school or the Pioneers; pupils are "cán bộ lớp" and sit on the "hội đồng tự quản". */
export const GROWN_UP =
  /^(?:(?:nguyên|cựu) (?:nam |nữ )?(?:học sinh|hs)|(?:phó |trưởng |nguyên |cựu )*(?:giáo viên|gv|gvcn|giảng viên|chủ nhiệm|hiệu trưởng|hiệu phó|thầy|cô|tổng phụ trách|phụ trách|phụ huynh|cha mẹ|ban đại diện|hội trưởng|bảo mẫu|nhân viên|cán bộ(?! lớp)|chủ tịch(?! hội đồng tự quản)|bí thư đoàn|kế toán|văn thư|bảo vệ|y tế))(?: |$)/u;

/** "Hy sinh năm 2005", "học sinh năm 2020" tell of no birth. */
export const BORN =
  /(?<![\p{L}\d])(?<!(?:hy|hi|học|phát|môn|thí) )(?:sinh(?: năm| ngày)?|năm sinh|ngày sinh|sn|s\/n)\s*:?\s*(?:(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-])?(?<year>(?:19|20)\d{2})(?!\d)/iu;
/** Years in the Party or in service are no age. */
export const AGE = /(?<![\p{L}\d])(?<age>\d{1,2}) tuổi(?! (?:đảng|quân|nghề|đoàn))/iu;
/** Headings of columns of birth days and ages. */
export const HEADING_OF_BIRTH = /(?:^| )(?:năm sinh|ngày sinh|sinh năm|sinh ngày)(?: |$)|^tuổi(?: đời)?$/u;
