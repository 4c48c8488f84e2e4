import type { Archive } from '../../../files/archive.js';
import { LIMITS } from '../packages/limits.js';
import { attribute, readXml, type Attributes } from '../packages/xml.js';
import { dateKind, type DateKind } from './serial-dates.js';

export interface CellStyle {
  font: string | undefined;
  bold: boolean;
  /** What a number of this style is as a date; null: a number. */
  date: DateKind | null;
  /** "000" shows 5 as 005. */
  zeros: number;
}

interface Font {
  name: string | undefined;
  bold: boolean;
}

const PLAIN: CellStyle = { font: undefined, bold: false, date: null, zeros: 0 };

/** The formats of cells: what matters here is their fonts, and which numbers are days. */
export class Styles {
  private readonly fonts: Font[] = [];
  private readonly formats = new Map<number, string>();
  private readonly pairs: { font: number; format: number }[] = [];
  private made: CellStyle[] = [];

  static async read(archive: Archive, part: string | null): Promise<Styles> {
    const styles = new Styles();
    if (part !== null) await styles.fill(archive, part);
    return styles;
  }

  of(index: string | undefined): CellStyle {
    return this.made[Number(index ?? 0)] ?? PLAIN;
  }

  private async fill(archive: Archive, part: string): Promise<void> {
    const path: string[] = [];
    await readXml(archive.chunks(part), {
      open: (name, attributes) => {
        this.take(path.at(-1), name, attributes);
        path.push(name);
      },
      close: () => path.pop(),
    });
    this.made = this.pairs.map(({ font, format }) => {
      const code = this.formats.get(format) ?? null;
      return {
        font: this.fonts[font]?.name,
        bold: this.fonts[font]?.bold ?? false,
        date: dateKind(format, code),
        zeros: code !== null && /^0{2,9}$/u.test(code) ? code.length : 0,
      };
    });
  }

  private take(parent: string | undefined, name: string, attributes: Attributes): void {
    const value = attribute(attributes, 'val');
    if (Math.max(this.fonts.length, this.pairs.length, this.formats.size) > LIMITS.styles) return;
    if (parent === 'numFmts' && name === 'numFmt') {
      this.formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
    } else if (parent === 'fonts' && name === 'font') this.fonts.push({ name: undefined, bold: false });
    else if (parent === 'font' && name === 'name' && this.fonts.length > 0) this.fonts.at(-1)!.name = value;
    else if (parent === 'font' && name === 'b' && this.fonts.length > 0) {
      this.fonts.at(-1)!.bold = value === undefined || value === '1' || value === 'true';
    } else if (parent === 'cellXfs' && name === 'xf') {
      this.pairs.push({
        font: Number(attribute(attributes, 'fontId') ?? 0),
        format: Number(attribute(attributes, 'numFmtId') ?? 0),
      });
    }
  }
}
