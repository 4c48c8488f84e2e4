import Docxtemplater, { type DXT } from 'docxtemplater';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { reportMessages } from '../../reports.messages.js';
import { printableDocument } from '../document-text.js';
import type { ReportDocument } from '../report-document.js';
import { openTemplate } from './open-template.js';
import { type TemplateData, templateData } from './template-data.js';

export interface TemplateProblem {
  kind: 'NOT_A_DOCX' | 'TOO_LARGE' | 'UNKNOWN_FIELD' | 'UNKNOWN_LIST' | 'BROKEN';
  /** The field or list at fault. */
  field: string | null;
  /** "phần thân văn bản", "đầu trang" and so on, and the list around it. */
  where: string | null;
  /** Fields that there are in this place. */
  known: string[];
}

const PARTS: [RegExp, string][] = [
  [/document\.xml$/, 'thân văn bản'],
  [/header\d*\.xml$/, 'đầu trang'],
  [/footer\d*\.xml$/, 'chân trang'],
];

/**
 * Fills the office's own .docx; whatever it names that there is not is told, and where, before anything is written. Some
 * megabytes of it keep a thread busy for seconds: not to be called where others are answered.
 */
export async function fillTemplate(
  template: Uint8Array,
  document: ReportDocument,
): Promise<{ file: Uint8Array } | { problems: TemplateProblem[] }> {
  const data = templateData(printableDocument(document));
  const problems: TemplateProblem[] = [];
  const place: Place = { file: '' };
  try {
    const zip = await openTemplate(template);
    if (!zip.file('word/document.xml')) return { problems: [unfit('NOT_A_DOCX')] };
    const filler = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [follow(place)],
      parser: (tag) => ({
        get: (scope, context) => {
          const found = lookUp(tag, scope as TemplateData, context, data);
          if (!('kind' in found)) return found.value;
          if (!problems.some(({ field }) => field === tag))
            problems.push({ ...found, field: tag, where: placeWords(place, context) });
          return found.kind === 'UNKNOWN_LIST' ? [] : '';
        },
      }),
    });
    filler.render(data);
    if (problems.length > 0) return { problems };
    return { file: filler.toBuffer({ compression: 'DEFLATE' }) };
  } catch (error) {
    if (error instanceof InvalidError)
      return { problems: [unfit(error.text === reportMessages.TEMPLATE_TOO_LARGE ? 'TOO_LARGE' : 'NOT_A_DOCX')] };
    return { problems: problems.length > 0 ? problems : broken(error) };
  }
}

interface Context {
  meta: { part: { module?: string } };
  scopePath: string[];
}

const unfit = (kind: TemplateProblem['kind']): TemplateProblem => ({ kind, field: null, where: null, known: [] });

/** Which part of the template is being filled. */
interface Place {
  file: string;
}

/** Keeps track of it: whoever looks a field up is not told. Asked before the modules that fill. */
function follow(place: Place): DXT.Module {
  return {
    name: 'Place',
    priority: 1_000_000,
    render: (_part: DXT.Part, { filePath }: { filePath: string }) => {
      place.file = filePath;
      return null;
    },
  } as DXT.Module;
}

const partName = (file: string): string | null => PARTS.find(([part]) => part.test(file))?.[1] ?? null;

/** "đầu trang", "thân văn bản, danh sách byForm". */
function placeWords({ file }: Place, { scopePath }: Context): string | null {
  const list = scopePath.length > 0 ? `danh sách ${scopePath.join(' > ')}` : null;
  return [partName(file), list].filter((part) => part !== null).join(', ') || null;
}

type Found = { value: unknown } | { kind: 'UNKNOWN_FIELD' | 'UNKNOWN_LIST'; known: string[] };

function lookUp(tag: string, scope: TemplateData, { meta, scopePath }: Context, data: TemplateData): Found {
  const inLoop = scopePath.length > 0;
  const value = scope[tag] ?? (inLoop ? undefined : data[tag]);
  const isList = meta.part.module === 'loop';
  const fits = isList ? Array.isArray(value) : typeof value === 'string';
  if (fits) return { value };
  // Within a list docxtemplater looks outside of it next, and asks again there.
  const found = inLoop ? data[tag] : undefined;
  if (typeof found === 'string' && !isList) return { value: found };
  const known = Object.entries(inLoop ? { ...scope, ...data } : data)
    .filter(([, each]) => Array.isArray(each) === isList)
    .map(([key]) => key);
  return { kind: isList ? 'UNKNOWN_LIST' : 'UNKNOWN_FIELD', known };
}

interface CompileError {
  properties?: { id?: string; xtag?: string; file?: string; explanation?: string; errors?: CompileError[] };
}

/** A tag that is opened and never closed, a loop without an end, and the like, as docxtemplater tells them. */
function broken(error: unknown): TemplateProblem[] {
  const errors = (error as CompileError).properties?.errors ?? [error as CompileError];
  return errors.map(({ properties }) => ({
    kind: properties ? 'BROKEN' : 'NOT_A_DOCX',
    field: properties?.xtag ?? null,
    where: partName(properties?.file ?? '') ?? properties?.explanation ?? null,
    known: [],
  }));
}
