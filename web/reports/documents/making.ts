import { say } from '../../words/language.js';
import { dayOf, notADay } from '../../words/days.js';
import { linesOf } from '../../forms/typed.js';
import type { Said } from '../../asking/use-asking.js';

/** What is made, and what whoever signs adds to it, as it stands in the form. */
export interface Making {
  /** `report`, or the codes of statistical forms. */
  documents: string[];
  formats: string[];
  csvHeading: boolean;
  number: string;
  place: string;
  on: string;
  signatoryCapacity: string;
  signatoryTitle: string;
  signatoryName: string;
  recipients: string;
}

export const USUALLY: Making = {
  documents: ['report'],
  formats: ['DOCX'],
  csvHeading: true,
  number: '',
  place: '',
  on: '',
  signatoryCapacity: '',
  signatoryTitle: '',
  signatoryName: '',
  recipients: '',
};

/** What is asked for one document; `csvHeading` says something only where a .csv is made. */
export interface Request {
  document: string;
  input: Record<string, unknown>;
}

export type Requests = { requests: Request[] } | { wrong: Said };

/** One request for each document, with all of its formats: figures and lists of a document are of one moment. */
export function requestsOf(making: Making, report: Record<string, unknown>, templateFileId: string | null): Requests {
  const on = dayOf(making.on);
  if (on === undefined) return { wrong: [...notADay('Ngày ký', 'Signed on', making.on), 'on'] };
  if (making.documents.length === 0) return { wrong: ['Hãy chọn văn bản cần lập.', 'Choose what is to be made.'] };
  if (making.formats.length === 0) return { wrong: ['Hãy chọn dạng tệp.', 'Choose a format.'] };
  const details = {
    ...told('number', making.number),
    ...told('place', making.place),
    ...told('signatoryTitle', making.signatoryTitle),
    ...told('signatoryName', making.signatoryName),
    ...toldLines('signatoryCapacity', making.signatoryCapacity),
    ...toldLines('recipients', making.recipients),
    ...(on ? { on } : {}),
  };
  return {
    requests: making.documents.map((document) => ({
      document,
      input: {
        ...report,
        formats: making.formats,
        csvHeading: making.csvHeading,
        ...(document === 'report' ? {} : { formCode: document }),
        ...(templateFileId === null ? {} : { templateFileId }),
        ...details,
      },
    })),
  };
}

const told = (name: string, text: string): object => (text.trim() === '' ? {} : { [name]: text.trim() });

const toldLines = (name: string, text: string): object => {
  const lines = linesOf(text);
  return lines.length === 0 ? {} : { [name]: lines };
};

/** What a document is called while it is made. */
export const documentInWords = (document: string): string =>
  document === 'report' ? say('Báo cáo', 'Report') : say(`Biểu số ${document}`, `Form ${document}`);
