import type { DocumentHeader } from '../documents/report-document.js';
import type { ReportedBody } from '../figures/report-facts.js';
import { placeOf } from './place-of.js';

/** What whoever signs adds to the figures. Everything may be left to be filled in by hand. */
export interface DocumentDetails {
  number?: string | null;
  place?: string | null;
  on?: string | null;
  /** "TM. BAN THƯỜNG TRỰC", "KT. CHỦ TỊCH", "TL. …", "TUQ. …", from top to bottom; left out: what the kind of body prints. */
  signatoryCapacity?: readonly string[] | null;
  signatoryTitle?: string | null;
  signatoryName?: string | null;
  recipients?: readonly string[];
}

const TEMPLATES: Record<string, DocumentHeader['template']> = {
  STATE: 'STATE',
  FRONT: 'FRONT',
  PARTY: 'PARTY',
  YOUTH: 'YOUTH',
};
const SYMBOLS: Record<string, string> = { FRONT: 'BC-MTTQ', STATE: 'BC-UBND', PARTY: 'BC/TU', YOUTH: 'BC-ĐTN' };

export function headerOf(report: { body: ReportedBody }, details: DocumentDetails): DocumentHeader {
  const { body } = report;
  const board = body.kind === 'FRONT_COMMITTEE' && capacityOf(report, details).some((line) => BOARD.test(line));
  return {
    template: TEMPLATES[body.system] ?? 'STATE',
    superior: body.superior,
    issuer: body.name,
    ...(board ? { board: 'Ban Thường trực' } : {}),
    number: details.number ?? null,
    documentSymbol: `${SYMBOLS[body.system] ?? 'BC'}${board ? '-BTT' : ''}`,
    place: details.place ?? placeOf(body.areaName),
    on: details.on ?? null,
  };
}

const BOARD = /ban thường trực/iu;

/** For whom, and in whose place, the signatory signs; a line each. */
export function capacityOf({ body }: { body: ReportedBody }, { signatoryCapacity }: DocumentDetails): string[] {
  if (signatoryCapacity) return linesOf(signatoryCapacity);
  if (body.kind === 'FRONT_COMMITTEE') return ['TM. BAN THƯỜNG TRỰC'];
  if (body.kind === 'PEOPLES_COMMITTEE') return ['TM. ỦY BAN NHÂN DÂN'];
  if (body.kind === 'ORGANISATION_COMMITTEE') return ['TM. BAN THƯỜNG VỤ'];
  return [];
}

/** Each line of each text, none of them empty. */
export function linesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split('\n').map((line) => line.trim())).filter(Boolean);
}
