import type { Run } from '../rows/cell-text.js';
import { LIMITS } from '../packages/limits.js';
import { attribute, type Attributes } from '../packages/xml.js';

/** Gathers the text of one cell, of the table of texts or within its sheet; how it is to be pronounced (`rPh`) is left out. */
export class RunGatherer {
  private runs: Run[] = [];
  private font: string | undefined;
  private length = 0;
  private piece = '';
  private inText = false;
  private phonetic = 0;

  begin(): void {
    this.runs = [];
    this.length = 0;
    this.font = undefined;
    this.inText = false;
    this.phonetic = 0;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.phonetic += 1;
    else if (name === 'r') this.font = undefined;
    else if (name === 'rFont') this.font = attribute(attributes, 'val');
    else if (name === 't' && this.phonetic === 0) {
      this.inText = true;
      this.piece = '';
    }
  }

  text(text: string): void {
    if (this.inText) this.piece += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    if (name !== 't' || !this.inText) return;
    this.inText = false;
    // One more than a cell may have, so that it is seen that it was cut.
    const text = withoutEscapes(this.piece).slice(0, LIMITS.cellCharacters + 1 - this.length);
    this.length += text.length;
    const last = this.runs.at(-1);
    if (last !== undefined && (last.font === this.font || this.runs.length === LIMITS.runs)) last.text += text;
    else this.runs.push({ text, font: this.font });
  }

  take(): Run[] {
    return this.runs;
  }
}

/** `_x000D_` is how a workbook writes a character that XML cannot hold (ECMA-376 Part 1, 22.9.2.19). */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
