import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { printableDocument } from '../document-text.js';
import type { ReportDocument } from '../report-document.js';
import { type TemplateData, templateData } from './template-data.js';

export interface TemplateProblem {
  kind: 'NOT_A_DOCX' | 'UNKNOWN_FIELD' | 'UNKNOWN_LIST' | 'BROKEN';
  /** The field or list at fault. */
  field: string | null;
  /** "phần thân văn bản", "đầu trang" and so on, and the list around it. */
  where: string | null;
  /** Fields that there are in this place. */
  known: string[];
}

/** An unpacked template may be so large: a bomb is refused before it is unpacked. */
const LARGEST_UNPACKED = 50 * 1024 * 1024;
const PARTS: [RegExp, string][] = [
  [/document\.xml$/, 'thân văn bản'],
  [/header\d*\.xml$/, 'đầu trang'],
  [/footer\d*\.xml$/, 'chân trang'],
];

/** Fills the office's own .docx; whatever it names that there is not is told, and where, before anything is written. */
export function fillTemplate(
  template: Buffer,
  document: ReportDocument,
): { file: Buffer } | { problems: TemplateProblem[] } {
  const data = templateData(printableDocument(document));
  const problems: TemplateProblem[] = [];
  try {
    const zip = new PizZip(template);
    const unpacked = Object.values(zip.files).reduce(
      (all, file) =>
        all + ((file as unknown as { _data?: { uncompressedSize?: number } })._data?.uncompressedSize ?? 0),
      0,
    );
    if (!zip.file('word/document.xml') || unpacked > LARGEST_UNPACKED) return { problems: [notDocx] };
    const filler = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => ({ get: (scope, context) => lookUp(tag, scope as TemplateData, context, data, problems) }),
    });
    filler.render(data);
    if (problems.length > 0) return { problems };
    return { file: filler.toBuffer({ compression: 'DEFLATE' }) };
  } catch (error) {
    return { problems: problems.length > 0 ? problems : broken(error) };
  }
}

interface Context {
  meta: { part: { module?: string } };
  scopePath: string[];
}

const notDocx: TemplateProblem = { kind: 'NOT_A_DOCX', field: null, where: null, known: [] };

function lookUp(tag: string, scope: TemplateData, context: Context, data: TemplateData, problems: TemplateProblem[]) {
  const inLoop = context.scopePath.length > 0;
  const value = scope[tag] ?? (inLoop ? undefined : data[tag]);
  const isList = context.meta.part.module === 'loop';
  const fits = isList ? Array.isArray(value) : typeof value === 'string';
  if (fits) return value;
  // Within a list docxtemplater looks outside of it next, and asks again there.
  const found = inLoop ? data[tag] : undefined;
  if (typeof found === 'string' && !isList) return found;
  const known = Object.entries(inLoop ? { ...scope, ...data } : data)
    .filter(([, each]) => Array.isArray(each) === isList)
    .map(([key]) => key);
  if (!problems.some(({ field }) => field === tag))
    problems.push({
      kind: isList ? 'UNKNOWN_LIST' : 'UNKNOWN_FIELD',
      field: tag,
      where: inLoop ? `danh sách ${context.scopePath.join(' > ')}` : null,
      known,
    });
  return isList ? [] : '';
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
    where: PARTS.find(([file]) => file.test(properties?.file ?? ''))?.[1] ?? properties?.explanation ?? null,
    known: [],
  }));
}
