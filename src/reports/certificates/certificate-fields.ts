import { CLASSES, dayOf, nameOf } from '../documents/annex/annex-words.js';
import type { DecisionPrint, LinePrint } from '../documents/annex/decision-print.repository.js';

/** What a text of a certificate template may name in braces: `{recipientName}`. */
export const CERTIFICATE_FIELDS = [
  'recipientName',
  'recipientPosition',
  'recipientUnit',
  'reason',
  'form',
  'awardClass',
  'achievementPeriod',
  'grantor',
  'certificateNumber',
  'decisionNumber',
  'decisionDate',
  'decisionDateInWords',
  'issuer',
  'signatory',
  'signatoryTitle',
  'annexOrder',
] as const;
export type CertificateField = (typeof CERTIFICATE_FIELDS)[number];

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
    reason: line.reason,
    form: line.form,
    awardClass: line.awardClass && CLASSES[line.awardClass],
    achievementPeriod: from && to && from !== to ? `${from} - ${to}` : (to ?? from),
    grantor: line.grantor,
    certificateNumber,
    decisionNumber: decision?.number ?? null,
    decisionDate: decision?.signedOn ? decision.signedOn.split('-').reverse().join('/') : null,
    decisionDateInWords: decision?.signedOn ? dayOf(decision.signedOn) : null,
    issuer: decision?.issuer ?? null,
    signatory: decision?.signatory ?? null,
    signatoryTitle: decision?.signatoryTitle ?? null,
    annexOrder: String(line.annexOrder),
  };
}
