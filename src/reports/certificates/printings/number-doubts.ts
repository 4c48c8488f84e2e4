import { printedDate } from '../../../platform/time/vietnamese-date.js';
import { dayInVietnam } from '../../../platform/time/day.js';
import type { CertificateDoubt } from '../certificate-doubt.js';
import type { TakenNumber } from './certificate-printings.repository.js';
import type { NumberedAward } from './certificate-numbers.service.js';

/** What somebody should know of the numbers before the sheets go to the chairman. */
export function numberDoubts(awards: readonly NumberedAward[]): CertificateDoubt[] {
  return awards.flatMap((award): CertificateDoubt[] => {
    const { awardId, number, taken, keptRecorded } = award;
    const about = { awardId, at: null };
    const doubts: CertificateDoubt[] = [];
    const before = beforeDetails(award);
    if (before) doubts.push({ ...about, kind: 'PRINTED_BEFORE', details: before });
    if (taken && number !== null)
      doubts.push({ ...about, kind: 'NUMBER_TAKEN', details: { number, ...takenDetails(taken) } });
    if (keptRecorded && number !== null) doubts.push({ ...about, kind: 'RECORDED_NUMBER_KEPT', details: { number } });
    return doubts;
  });
}

function takenDetails({ printedAt, grantedOn }: TakenNumber): Record<string, string> {
  if (printedAt !== null) return { howVi: 'đã in', howEn: 'was printed', on: printed(printedAt) };
  return { howVi: 'đã ghi', howEn: 'is on record', on: grantedOn === null ? '…' : printedDate(grantedOn) };
}

function beforeDetails({ number, before }: NumberedAward): Record<string, string> | null {
  if (!before) return null;
  const earlier = before.number;
  const same = earlier === number;
  return {
    on: printed(before.printedAt),
    beforeVi: earlier === null ? 'không có số' : `số ${earlier}`,
    beforeEn: earlier === null ? 'without a number' : `as No ${earlier}`,
    nowVi: same ? 'in lại như lần trước' : number === null ? 'lần này không có số' : `lần này mang số ${number}`,
    nowEn: same ? 'printed again as it was' : number === null ? 'now without one' : `now as No ${number}`,
  };
}

const printed = (at: Date): string => printedDate(dayInVietnam(at));
