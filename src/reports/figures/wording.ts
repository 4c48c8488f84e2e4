import type { Language } from '../../platform/errors/domain-error.js';
import { monthTitle } from '../periods/period-words.js';
import type { Dimension, Value } from './sql/predicate.js';
import { NOT_ATTRIBUTABLE } from './report-parameters.js';
import type { ReportFacts } from './report-facts.js';

type Words = readonly [vi: string, en: string];

/** How the values of closed lists are headed in tables. */
const VALUES: Partial<Record<Dimension, Record<string, Words>>> = {
  family: {
    TITLE: ['Danh hiệu thi đua', 'Emulation titles'],
    FORM: ['Hình thức khen thưởng', 'Forms of commendation'],
    OTHER: ['Ghi nhận khác', 'Other recognition'],
  },
  class: {
    SPECIAL: ['hạng Đặc biệt', 'special class'],
    FIRST: ['hạng Nhất', 'first class'],
    SECOND: ['hạng Nhì', 'second class'],
    THIRD: ['hạng Ba', 'third class'],
  },
  level: {
    CENTRAL: ['Trung ương', 'Central'],
    PROVINCE: ['Cấp tỉnh', 'Province'],
    DISTRICT: ['Cấp huyện', 'District'],
    COMMUNE: ['Cấp xã', 'Commune'],
    VILLAGE: ['Thôn, tổ dân phố', 'Village'],
    GRASSROOTS: ['Cơ sở', 'Grassroots'],
  },
  system: {
    STATE: ['Nhà nước', 'State'],
    FRONT: ['Mặt trận Tổ quốc', 'Fatherland Front'],
    PARTY: ['Đảng', 'Party'],
    TRADE_UNION: ['Công đoàn', 'Trade Union'],
    FARMERS: ['Hội Nông dân', 'Farmers’ Union'],
    WOMEN: ['Hội Liên hiệp Phụ nữ', 'Women’s Union'],
    VETERANS: ['Hội Cựu chiến binh', 'Veterans’ Association'],
    YOUTH: ['Đoàn Thanh niên', 'Youth Union'],
    OTHER: ['Khác', 'Other'],
  },
  kind: {
    INDIVIDUAL: ['Cá nhân', 'Individuals'],
    GROUP: ['Tập thể', 'Groups'],
    HOUSEHOLD: ['Hộ gia đình', 'Households'],
    ENTERPRISE: ['Doanh nghiệp', 'Enterprises'],
    UNKNOWN: ['Chưa phân loại', 'Kind not said'],
  },
  mode: {
    REGULAR: ['Thường xuyên (công trạng)', 'Regular'],
    THEMATIC: ['Chuyên đề', 'Thematic'],
    SUDDEN: ['Đột xuất', 'Sudden'],
    CONTRIBUTION: ['Cống hiến', 'Contribution'],
    LONG_SERVICE: ['Niên hạn', 'Long service'],
    FOREIGN_RELATIONS: ['Đối ngoại', 'Foreign relations'],
    RESISTANCE: ['Kháng chiến', 'Resistance'],
  },
  position: {
    MINISTERIAL_LEADER: ['Lãnh đạo cấp bộ, cấp tỉnh trở lên', 'Leaders of ministries and provinces'],
    DEPARTMENT_LEADER: ['Lãnh đạo cấp vụ, sở, ngành', 'Leaders of departments'],
    ENTREPRENEUR: ['Doanh nhân', 'Entrepreneurs'],
    OTHER_LEADER: ['Lãnh đạo khác từ phó phòng trở lên', 'Other leaders'],
    DIRECT_WORKER: ['Người trực tiếp công tác, lao động, học tập, chiến đấu', 'Direct workers'],
  },
};

/** What stands for a value that nobody recorded. */
const UNKNOWN: Partial<Record<Dimension, Words>> = {
  class: ['', ''],
  grantor: ['Chưa rõ cơ quan tặng', 'Grantor not known'],
  level: ['Chưa rõ cấp', 'Level not known'],
  system: ['Chưa rõ hệ thống', 'System not known'],
  mode: ['Chưa rõ loại hình', 'Mode not recorded'],
  position: ['Chưa phân loại chức vụ', 'Position class not recorded'],
  area: ['Chưa rõ địa bàn', 'Area not known'],
  unit: ['Chưa xác định đơn vị', 'Unit not linked'],
  month: ['Chưa rõ tháng', 'Month not known'],
};

export const word = ([vi, en]: Words, language: Language): string => (language === 'vi' ? vi : en);

/** The label of a row for one value. */
export function valueLabel(
  by: Dimension,
  value: Value,
  facts: Pick<ReportFacts, 'forms' | 'names'>,
  language: Language,
): string {
  if (value === null) return word(UNKNOWN[by] ?? ['Chưa rõ', 'Not known'], language);
  if (value === NOT_ATTRIBUTABLE)
    return word(['Không quy về được một đơn vị hiện nay', 'Not attributable to one unit of today'], language);
  if (by === 'form') {
    const form = facts.forms.get(value);
    return form ? word([form.nameVi, form.nameEn], language) : value;
  }
  if (by === 'grantor' || by === 'unit' || by === 'area') return facts.names.get(value) ?? value;
  if (by === 'month') return monthTitle(value, language);
  const words = VALUES[by]?.[value];
  return words ? word(words, language) : value;
}

/** In which order the values of a closed list stand; unknown last. */
export function orderOf(by: Dimension, value: Value, facts: Pick<ReportFacts, 'forms'>): number {
  if (value === null) return by === 'class' ? -1 : Number.MAX_SAFE_INTEGER;
  if (value === NOT_ATTRIBUTABLE) return Number.MAX_SAFE_INTEGER - 1;
  if (by === 'form') return facts.forms.get(value)?.rank ?? 9999;
  return Object.keys(VALUES[by] ?? {}).indexOf(value);
}
