import type { Archive } from '../archive.js';
import type { Run } from '../cell-text.js';
import { readXml } from '../xml.js';
import { RunGatherer } from './run-gatherer.js';
import { StringPool } from './string-pool.js';

/** The table of texts that the cells of a workbook point into. */
export class SharedStrings {
  private readonly pool = new StringPool();
  /** Only of texts in more than one font. */
  private readonly inFonts = new Map<number, readonly Run[]>();

  static async read(archive: Archive, part: string | null): Promise<SharedStrings> {
    const strings = new SharedStrings();
    if (part !== null) await strings.fill(archive, part);
    return strings;
  }

  /** The runs of a text; those without a font of their own have the cell's. Undefined: there is no such text. */
  runs(index: number, cellFont: string | undefined): readonly Run[] | undefined {
    const several = this.inFonts.get(index);
    if (several !== undefined) return several.map(({ text, font }) => ({ text, font: font ?? cellFont }));
    const text = this.pool.get(index);
    return text === undefined ? undefined : [{ text, font: cellFont }];
  }

  private async fill(archive: Archive, part: string): Promise<void> {
    const gatherer = new RunGatherer();
    await readXml(archive.chunks(part), {
      open: (name, attributes) => (name === 'si' ? gatherer.begin() : gatherer.open(name, attributes)),
      text: (text) => gatherer.text(text),
      close: (name) => (name === 'si' ? this.add(gatherer.take()) : gatherer.close(name)),
    });
  }

  private add(runs: readonly Run[]): void {
    if (runs.some((run) => run.font !== undefined)) this.inFonts.set(this.pool.length, runs);
    this.pool.add(runs.map((run) => run.text).join(''));
  }
}
