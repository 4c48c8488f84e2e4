import { InvalidError } from '../../../platform/errors/domain-error.js';
import type { Archive } from '../../../files/archive.js';
import type { Run } from '../rows/cell-text.js';
import { LIMITS } from '../packages/limits.js';
import { listMessages } from '../list.messages.js';
import { parseXml, type XmlListener } from '../packages/xml.js';
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
    const listener: XmlListener = {
      open: (name, attributes) => (name === 'si' ? gatherer.begin() : gatherer.open(name, attributes)),
      text: (text) => gatherer.text(text),
      close: (name) => (name === 'si' ? this.add(gatherer.take()) : gatherer.close(name)),
    };
    // oxlint-disable-next-line no-unused-vars
    for await (const _ of parseXml(archive.chunks(part), listener));
  }

  private add(runs: readonly Run[]): void {
    if (this.pool.length === LIMITS.cells) {
      throw new InvalidError(listMessages.TOO_MANY_CELLS, { details: { limit: LIMITS.cells } });
    }
    const several = runs.some((run) => run.font !== undefined) && this.inFonts.size < LIMITS.textsInFonts;
    if (several) this.inFonts.set(this.pool.length, runs);
    this.pool.add(runs.map((run) => run.text).join(''));
  }
}
