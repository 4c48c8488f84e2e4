import { AWARD_FAMILY } from '../../vocabulary.js';
import { GROUPS, HOUSEHOLDS, INDIVIDUALS } from './award-form.js';
import type { AwardFormRow } from '../catalogue-row.js';
import { genreByName } from './form-genre.js';

type Row = Pick<AwardFormRow, 'code' | 'nameVi' | 'nameEn' | 'rank' | 'recipientKinds'> & Partial<AwardFormRow>;

/** Danh hiệu thi đua. The Law counts emulation flags among the titles of groups, not among forms. */
export const EMULATION_TITLES: readonly AwardFormRow[] = (
  [
    {
      code: 'NATIONAL_EMULATION_FIGHTER',
      nameVi: 'Chiến sĩ thi đua toàn quốc',
      nameEn: 'National Emulation Fighter',
      aliases: ['CSTĐ toàn quốc', 'CSTĐTQ', 'Chiến sỹ thi đua toàn quốc'],
      recipientKinds: INDIVIDUALS,
      rank: 400,
    },
    {
      code: 'GOVERNMENT_EMULATION_FLAG',
      nameVi: 'Cờ thi đua của Chính phủ',
      nameEn: 'Emulation Flag of the Government',
      aliases: ['Cờ thi đua Chính phủ'],
      recipientKinds: GROUPS,
      rank: 410,
    },
    {
      code: 'PROVINCIAL_EMULATION_FIGHTER',
      nameVi: 'Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh',
      nameEn: 'Emulation Fighter of a ministry or province',
      aliases: [
        'Chiến sĩ thi đua cấp tỉnh',
        'Chiến sĩ thi đua cấp bộ',
        'CSTĐ cấp tỉnh',
        'CSTĐ cấp bộ',
        'Chiến sỹ thi đua cấp tỉnh',
      ],
      recipientKinds: INDIVIDUALS,
      rank: 500,
    },
    {
      code: 'EMULATION_FLAG',
      nameVi: 'Cờ thi đua của bộ, ban, ngành, tỉnh',
      nameEn: 'Emulation Flag of a ministry or province',
      aliases: [
        'Cờ thi đua',
        'Cờ thi đua của UBND tỉnh',
        'Cờ thi đua cấp tỉnh',
        'Cờ thi đua cấp bộ',
        'Cờ thi đua xuất sắc',
      ],
      recipientKinds: GROUPS,
      rank: 510,
    },
    {
      code: 'EXCELLENT_LABOUR_COLLECTIVE',
      nameVi: 'Tập thể lao động xuất sắc',
      nameEn: 'Excellent Labour Collective',
      aliases: ['TTLĐXS', 'Tập thể LĐXS'],
      recipientKinds: GROUPS,
      rank: 520,
    },
    {
      code: 'DETERMINED_TO_WIN_UNIT',
      nameVi: 'Đơn vị quyết thắng',
      nameEn: 'Determined-to-Win Unit',
      aliases: ['ĐVQT'],
      recipientKinds: GROUPS,
      rank: 521,
    },
    {
      code: 'EXEMPLARY_COMMUNE',
      nameVi: 'Xã, phường, thị trấn tiêu biểu',
      nameEn: 'Exemplary Commune, Ward or Township',
      aliases: ['Xã tiêu biểu', 'Phường tiêu biểu', 'Thị trấn tiêu biểu', 'Xã, phường, đặc khu tiêu biểu'],
      recipientKinds: ['GROUP'],
      rank: 530,
    },
    {
      code: 'GRASSROOTS_EMULATION_FIGHTER',
      nameVi: 'Chiến sĩ thi đua cơ sở',
      nameEn: 'Grassroots Emulation Fighter',
      aliases: ['CSTĐ cơ sở', 'CSTĐCS', 'Chiến sỹ thi đua cơ sở', 'Chiến sĩ thi đua cấp cơ sở'],
      recipientKinds: INDIVIDUALS,
      rank: 600,
    },
    {
      code: 'ADVANCED_LABOUR_COLLECTIVE',
      nameVi: 'Tập thể lao động tiên tiến',
      nameEn: 'Advanced Labour Collective',
      aliases: ['TTLĐTT', 'Tập thể LĐTT'],
      recipientKinds: GROUPS,
      rank: 610,
    },
    {
      code: 'ADVANCED_UNIT',
      nameVi: 'Đơn vị tiên tiến',
      nameEn: 'Advanced Unit',
      aliases: ['ĐVTT'],
      recipientKinds: GROUPS,
      rank: 611,
    },
    {
      code: 'ADVANCED_WORKER',
      nameVi: 'Lao động tiên tiến',
      nameEn: 'Advanced Worker',
      aliases: ['LĐTT'],
      recipientKinds: INDIVIDUALS,
      rank: 620,
    },
    {
      code: 'ADVANCED_SOLDIER',
      nameVi: 'Chiến sĩ tiên tiến',
      nameEn: 'Advanced Soldier',
      aliases: ['CSTT', 'Chiến sỹ tiên tiến'],
      recipientKinds: INDIVIDUALS,
      rank: 621,
    },
    {
      code: 'CULTURAL_VILLAGE',
      nameVi: 'Thôn, tổ dân phố văn hóa',
      nameEn: 'Cultural Village or Residential Quarter',
      aliases: [
        'Thôn văn hóa',
        'Tổ dân phố văn hóa',
        'Làng văn hóa',
        'Khu dân cư văn hóa',
        'Bản văn hóa',
        'Ấp văn hóa',
        'Xóm văn hóa',
      ],
      recipientKinds: ['GROUP'],
      rank: 630,
    },
    {
      code: 'CULTURAL_FAMILY',
      nameVi: 'Gia đình văn hóa',
      nameEn: 'Cultural Family',
      aliases: ['GĐVH'],
      recipientKinds: HOUSEHOLDS,
      rank: 640,
    },
  ] satisfies Row[]
).map((row) => ({
  family: AWARD_FAMILY.TITLE,
  genre: genreByName(row.nameVi, AWARD_FAMILY.TITLE),
  classes: [],
  onceInLifetime: false,
  source: '[S] Law 06/2022/QH15, art. 19, 20, 78 and 80; Law 15/2003/QH11, art. 20 and following' as const,
  ...row,
}));
