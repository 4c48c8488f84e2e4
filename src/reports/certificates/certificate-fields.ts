import { printedDate } from '../../platform/time/vietnamese-date.js';
import { positionAndUnit } from '../../platform/text/names/position-and-unit.js';
import { CLASSES, dayOf, nameOf } from '../documents/annex/annex-words.js';
import { placeOf } from '../printed/place-of.js';
import { signingLines } from './signing-lines.js';
import type { DecisionPrint, LinePrint } from '../documents/annex/decision-print.repository.js';

/** What a text of a certificate template may name in braces: `{recipientName}`. */
export const CERTIFICATE_FIELDS = [
  'recipientName',
  'recipientPosition',
  'recipientUnit',
  'recipientPositionAndUnit',
  'reason',
  'form',
  'awardClass',
  'achievementPeriod',
  'grantor',
  'certificateNumber',
  'decisionNumber',
  'decisionDate',
  'decisionDateInWords',
  'decisionPlaceAndDate',
  'issuer',
  'signatory',
  'signatoryTitle',
  'signatureBlock',
  'annexOrder',
] as const;
export type CertificateField = (typeof CERTIFICATE_FIELDS)[number];

/** What people call them, within a sentence. */
const CERTIFICATE_FIELD_WORDS: Record<CertificateField, { vi: string; en: string }> = {
  recipientName: { vi: 'tên người, tập thể được khen', en: 'name of the recipient' },
  recipientPosition: { vi: 'chức vụ', en: 'position' },
  recipientUnit: { vi: 'đơn vị', en: 'unit' },
  recipientPositionAndUnit: { vi: 'chức vụ và đơn vị', en: 'position and unit' },
  reason: { vi: 'thành tích', en: 'reason' },
  form: { vi: 'hình thức khen thưởng', en: 'form of the award' },
  awardClass: { vi: 'hạng', en: 'class' },
  achievementPeriod: { vi: 'thời gian lập thành tích', en: 'period of the achievement' },
  grantor: { vi: 'cơ quan tặng', en: 'grantor' },
  certificateNumber: { vi: 'số bằng', en: 'number of the certificate' },
  decisionNumber: { vi: 'số quyết định', en: 'number of the decision' },
  decisionDate: { vi: 'ngày quyết định', en: 'day of the decision' },
  decisionDateInWords: { vi: 'ngày quyết định', en: 'day of the decision' },
  decisionPlaceAndDate: { vi: 'nơi và ngày quyết định', en: 'place and day of the decision' },
  issuer: { vi: 'cơ quan quyết định', en: 'issuer of the decision' },
  signatory: { vi: 'người ký', en: 'signatory' },
  signatoryTitle: { vi: 'chức vụ người ký', en: 'title of the signatory' },
  signatureBlock: {
    vi: 'chức vụ người ký với KT., TM., TL., TUQ., Q.',
    en: 'title of the signatory, and in what capacity',
  },
  annexOrder: { vi: 'số thứ tự trong danh sách', en: 'place in the list' },
};

/** What a field is called, in both languages; undefined: there is none of the name. */
export const fieldWords = (name: string): { vi: string; en: string } | undefined =>
  CERTIFICATE_FIELDS.includes(name as CertificateField) ? CERTIFICATE_FIELD_WORDS[name as CertificateField] : undefined;

/** For messages in which a field is called by its words. */
export function fieldDetails(name: CertificateField): { name: string; nameVi: string; nameEn: string } {
  return { name, nameVi: CERTIFICATE_FIELD_WORDS[name].vi, nameEn: CERTIFICATE_FIELD_WORDS[name].en };
}

const signatureBlock = (decision: DecisionPrint): string | null =>
  signingLines({ ...decision, capacity: decision.signingCapacity, title: decision.signatoryTitle })?.join('\n') ?? null;

/** "Tuyên Quang, ngày 09 tháng 01 năm 2026"; the day alone where no place is known. */
const placeAndDay = ({ issuerArea, signedOn }: DecisionPrint): string | null =>
  signedOn && [placeOf(issuerArea), dayOf(signedOn)].filter(Boolean).join(', ');

/** Null: the registry does not know it. */
export type CertificateValues = Record<CertificateField, string | null>;

export function certificateValues(
  line: LinePrint,
  decision: DecisionPrint | null,
  certificateNumber: string | null,
): CertificateValues {
  const { achievementFrom: from, achievementTo: to } = line;
  return {
    recipientName: nameOf(line) || null,
    recipientPosition: line.position,
    recipientUnit: line.unit,
    recipientPositionAndUnit: positionAndUnit(line.position, line.unit) || null,
    reason: line.reason,
    form: line.form,
    awardClass: line.awardClass && CLASSES[line.awardClass],
    achievementPeriod: from && to && from !== to ? `${from} - ${to}` : (to ?? from),
    grantor: line.grantor,
    certificateNumber,
    decisionNumber: decision?.number ?? null,
    decisionDate: decision?.signedOn ? printedDate(decision.signedOn) : null,
    decisionDateInWords: decision?.signedOn ? dayOf(decision.signedOn) : null,
    decisionPlaceAndDate: decision && placeAndDay(decision),
    issuer: decision?.issuer ?? null,
    signatory: decision?.signatory ?? null,
    signatoryTitle: decision?.signatoryTitle ?? null,
    signatureBlock: decision && signatureBlock(decision),
    annexOrder: String(line.annexOrder),
  };
}
