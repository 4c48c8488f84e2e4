import type { Dimension, Predicate } from '../sql/predicate.js';

/** A table that divides the awards of the period: a row for each value, a column for each kind of recipient. */
export interface TableSpec {
  readonly key: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly rowsTitleVi: string;
  readonly rowsTitleEn: string;
  readonly cells: 'core' | 'grantors' | 'months' | 'areas' | 'units';
  readonly rows: readonly Dimension[];
  /** Highest count first, and no more than these. */
  readonly top?: number;
  readonly where?: Predicate;
}

const by = (
  key: string,
  [titleVi, titleEn]: readonly [string, string],
  [rowsTitleVi, rowsTitleEn]: readonly [string, string],
  rows: readonly Dimension[],
  more: Partial<TableSpec> = {},
): TableSpec => ({ key, titleVi, titleEn, rowsTitleVi, rowsTitleEn, cells: 'core', rows, ...more });

export const TABLES: readonly TableSpec[] = [
  by(
    'byForm',
    ['Khen thưởng theo hình thức, danh hiệu và hạng', 'Awards by form and class'],
    ['Hình thức, danh hiệu', 'Form'],
    ['form', 'class'],
  ),
  by('byFamily', ['Khen thưởng theo nhóm', 'Awards by family'], ['Nhóm', 'Family'], ['family']),
  by('byLevel', ['Khen thưởng theo cấp tặng', 'Awards by level of the grantor'], ['Cấp', 'Level'], ['level']),
  by('bySystem', ['Khen thưởng theo hệ thống', 'Awards by system'], ['Hệ thống', 'System'], ['system']),
  by('byGrantor', ['Khen thưởng theo cơ quan tặng', 'Awards by grantor'], ['Cơ quan tặng', 'Grantor'], ['grantor'], {
    cells: 'grantors',
  }),
  by('byMode', ['Khen thưởng theo loại hình', 'Awards by mode'], ['Loại hình', 'Mode'], ['mode']),
  by(
    'byPosition',
    ['Cá nhân được khen thưởng theo chức vụ', 'Individuals by position class'],
    ['Nhóm chức vụ', 'Position class'],
    ['position'],
    { where: [{ by: 'kind', in: ['INDIVIDUAL'] }] },
  ),
  by('byMonth', ['Khen thưởng theo tháng', 'Awards by month'], ['Tháng', 'Month'], ['month'], { cells: 'months' }),
  by('byArea', ['Khen thưởng theo địa bàn', 'Awards by area'], ['Địa bàn', 'Area'], ['area'], { cells: 'areas' }),
  by('byUnit', ['Khen thưởng theo đơn vị', 'Awards by unit'], ['Đơn vị', 'Unit'], ['unit'], { cells: 'units' }),
  by('topUnits', ['Đơn vị có nhiều khen thưởng nhất', 'Units with most awards'], ['Đơn vị', 'Unit'], ['unit'], {
    cells: 'units',
    top: 10,
    where: [{ by: 'unit', in: [null, '00000000-0000-0000-0000-000000000000'], not: true }],
  }),
];
