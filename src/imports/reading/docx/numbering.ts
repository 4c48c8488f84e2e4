import type { Archive } from '../../../files/archive.js';
import { attribute, readXml, type Attributes } from '../packages/xml.js';

/** That a paragraph is numbered: by which list, on which level. */
export interface NumberedBy {
  list: string;
  level: number;
}

interface Level {
  format: string;
  /** "%1." or "%1.%2)". */
  text: string;
  start: number;
}

interface List {
  abstract: string;
  /** Levels that begin anew with this list. */
  starts: Map<number, number>;
}

const LEVELS = 9;
const ROMAN: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The numbers that Word counts by itself: they are seen in the document, and are no part of its text. */
export class Numbering {
  private readonly levels = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  static async read(archive: Archive, part: string | null): Promise<Numbering> {
    const numbering = new Numbering();
    if (part !== null) await numbering.fill(archive, part);
    return numbering;
  }

  /** What stands before the next paragraph of a list: "1.", "II.", "-" for a bullet; empty: nothing. */
  next({ list: id, level: at }: NumberedBy): string {
    const list = this.lists.get(id);
    const levels = list && this.levels.get(list.abstract);
    if (list === undefined || levels === undefined || at < 0 || at >= LEVELS) return '';
    const level = levels.get(at);
    if (level === undefined || level.format === 'none') return '';
    if (level.format === 'bullet') return '-';
    const counters = this.count(id, list, at, levels);
    return level.text.replace(/%(\d)/gu, (_, digit: string) => {
      const which = Number(digit) - 1;
      return written(counters[which] ?? 1, levels.get(which)?.format ?? 'decimal');
    });
  }

  private count(id: string, list: List, at: number, levels: ReadonlyMap<number, Level>): readonly number[] {
    const counters = this.counters.get(list.abstract) ?? [];
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const [level, start] of list.starts) counters[level] = start - 1;
    }
    for (let level = 0; level <= at; level += 1)
      counters[level] ??= (levels.get(level)?.start ?? 1) - (level === at ? 1 : 0);
    counters[at]! += 1;
    counters.length = at + 1;
    this.counters.set(list.abstract, counters);
    return counters;
  }

  private async fill(archive: Archive, part: string): Promise<void> {
    let abstract = '';
    let list = '';
    let level = 0;
    let within = '';
    await readXml(archive.chunks(part), {
      open: (name, attributes) => {
        if (name === 'abstractNum') {
          abstract = attribute(attributes, 'abstractNumId') ?? '';
          within = name;
        } else if (name === 'num') {
          list = attribute(attributes, 'numId') ?? '';
          within = name;
        } else if (name === 'lvl' || name === 'lvlOverride') level = Number(attribute(attributes, 'ilvl') ?? 0);
        else if (within === 'abstractNum') this.takeLevel(abstract, level, name, attributes);
        else if (within === 'num') this.takeList(list, level, name, attributes);
      },
    });
  }

  private takeLevel(abstract: string, at: number, name: string, attributes: Attributes): void {
    const value = attribute(attributes, 'val') ?? '';
    const levels = this.levels.get(abstract) ?? new Map<number, Level>();
    this.levels.set(abstract, levels);
    const level = levels.get(at) ?? { format: 'decimal', text: '', start: 1 };
    if (name === 'numFmt') level.format = value;
    else if (name === 'lvlText') level.text = value;
    else if (name === 'start') level.start = Number(value) || 0;
    else return;
    levels.set(at, level);
  }

  private takeList(id: string, at: number, name: string, attributes: Attributes): void {
    const value = attribute(attributes, 'val') ?? '';
    if (name === 'abstractNumId') this.lists.set(id, { abstract: value, starts: new Map() });
    else if (name === 'startOverride') this.lists.get(id)?.starts.set(at, Number(value) || 0);
  }
}

function written(number: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return letter(number);
    case 'lowerLetter':
      return letter(number).toLowerCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

function roman(number: number): string {
  let left = Math.min(Math.max(number, 0), 399);
  let text = '';
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}

function letter(number: number): string {
  return number < 1 ? '' : String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 9));
}
