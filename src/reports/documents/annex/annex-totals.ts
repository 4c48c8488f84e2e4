import type { RecipientKind } from '../../../awards/vocabulary.js';
import { type Count, countPhrase, countText, exactOf, formatNumber, isUnknown, sum } from '../../figures/count.js';
import type { DocumentCell } from '../report-document.js';
import { kindsOf, kindWords } from './annex-words.js';
import type { LinePrint } from './decision-print.repository.js';
import { dongInWords } from './dong-in-words.js';

/** A named line is one; an unlisted one as many as it says, or nobody knows how many. */
function recipientsOf(lines: readonly LinePrint[]): Count {
  return sum(
    lines.map(({ unlisted, quantity }) =>
      unlisted && quantity === null ? { known: 0, silent: 1 } : { known: unlisted ? quantity! : 1, silent: 0 },
    ),
  );
}

/** The amounts as printed; a line that has none is silent, never 0. */
export function bonusOf(lines: readonly LinePrint[]): Count {
  return sum(lines.map(({ bonus }) => (bonus === null ? { known: 0, silent: 1 } : { known: bonus, silent: 0 })));
}

export const hasBonus = (lines: readonly LinePrint[]): boolean => lines.some(({ bonus }) => bonus !== null);

export const moneyCell = (amount: Count): DocumentCell => ({ text: countText(amount, 'vi'), value: exactOf(amount) });

/** "02 cá nhân", "ít nhất 26 tập thể". */
export function recipientWords(kind: RecipientKind, lines: readonly LinePrint[]): string {
  const count = recipientsOf(lines);
  return isUnknown(count) ? `${kindWords(kind)}: không rõ số lượng` : countPhrase(count, kindWords(kind));
}

/**
 * "Ấn định danh sách gồm 01 tập thể, 02 cá nhân.", which closes a list so that nothing is added to it, with the sum of the
 * bonuses in figures and in words. Nobody is counted twice who stands under two forms: a line is counted.
 */
export function closingWords(lines: readonly LinePrint[]): string[] {
  const kinds = kindsOf(lines);
  const parts = kinds.map((kind) => {
    const of = lines.filter(({ recipientKind }) => recipientKind === kind);
    return kind === 'UNKNOWN' && kinds.length > 1 ? otherWords(of) : recipientWords(kind, of);
  });
  return [`Ấn định danh sách gồm ${parts.join(', ')}.`, bonusWords(lines)];
}

/** What nobody knows to be a group or a person, beside those of whom it is known: never "tập thể, cá nhân" among them. */
function otherWords(lines: readonly LinePrint[]): string {
  const count = recipientsOf(lines);
  const noun = 'trường hợp không rõ là tập thể hay cá nhân';
  return isUnknown(count) ? `một số ${noun}` : countPhrase(count, noun);
}

function bonusWords(lines: readonly LinePrint[]): string {
  const amount = bonusOf(lines);
  if (!hasBonus(lines)) return 'Tiền thưởng: không ghi.';
  if (isUnknown(amount)) return 'Tổng số tiền thưởng: không rõ.';
  const said = `${formatNumber(amount.known, 'vi')} đồng`;
  if (amount.silent === 0) return `Tổng số tiền thưởng: ${said} (${dongInWords(amount.known)}).`;
  const silent = countPhrase({ known: amount.silent, silent: 0 }, 'trường hợp');
  return `Tổng số tiền thưởng: ít nhất ${said}; ${silent} không rõ tiền thưởng.`;
}
