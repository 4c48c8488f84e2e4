import type { Archive } from '../../../files/archive.js';
import { encodingOfFont } from '../../../platform/text/encodings/old-encodings.js';
import { attribute, readXml, type Attributes } from '../packages/xml.js';
import type { NumberedBy } from './numbering.js';

interface Style {
  font: string | undefined;
  basedOn: string | undefined;
  list: string | undefined;
  level: number;
}

/** What styles say that matters here: fonts, and which paragraphs are numbered. */
export class DocumentStyles {
  private readonly styles = new Map<string, Style>();
  private font: string | undefined;
  private usual: string | undefined;

  static async read(archive: Archive, part: string | null): Promise<DocumentStyles> {
    const styles = new DocumentStyles();
    if (part !== null) await styles.fill(archive, part);
    return styles;
  }

  /** The font of a run: of the first of these styles that names one; else that of the document. */
  fontOf(...ids: readonly (string | undefined)[]): string | undefined {
    for (const id of ids) {
      const font = this.chain(id).find((style) => style.font !== undefined)?.font;
      if (font !== undefined) return font;
    }
    return this.font;
  }

  numberingOf(id: string | undefined): NumberedBy | null {
    const style = this.chain(id).find((each) => each.list !== undefined);
    return style === undefined ? null : { list: style.list!, level: style.level };
  }

  /** A style and those it is based on; a circle ends where it began. */
  private chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let style = this.styles.get(id ?? this.usual ?? '');
    while (style !== undefined && !chain.includes(style)) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.styles.get(style.basedOn);
    }
    return chain;
  }

  private async fill(archive: Archive, part: string): Promise<void> {
    let style: Style | null = null;
    await readXml(archive.chunks(part), {
      open: (name, attributes) => {
        const value = attribute(attributes, 'val');
        if (name === 'style') {
          style = { font: undefined, basedOn: undefined, list: undefined, level: 0 };
          const id = attribute(attributes, 'styleId') ?? '';
          this.styles.set(id, style);
          const isUsual = attribute(attributes, 'default') === '1' && attribute(attributes, 'type') === 'paragraph';
          if (isUsual) this.usual = id;
        } else if (name === 'rFonts') {
          if (style === null) this.font ??= fontName(attributes);
          else style.font ??= fontName(attributes);
        } else if (name === 'basedOn' && style !== null) style.basedOn = value;
        else if (name === 'numId' && style !== null) style.list = value;
        else if (name === 'ilvl' && style !== null) style.level = Number(value ?? 0);
      },
      close: (name) => {
        if (name === 'style') style = null;
      },
    });
  }
}

/** Letters beyond ASCII have the `hAnsi` font, the rest the `ascii` one; an old encoding shows in either. */
export function fontName(attributes: Attributes): string | undefined {
  const [ascii, hAnsi] = [attribute(attributes, 'ascii'), attribute(attributes, 'hAnsi')];
  return encodingOfFont(hAnsi) === null ? (ascii ?? hAnsi) : hAnsi;
}
