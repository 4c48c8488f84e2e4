import { type Language, wording } from '../../../platform/errors/domain-error.js';
import { ACCEPTANCE_WARNINGS } from '../accepting/acceptance-messages.js';
import type { DraftWarningType } from '../draft-warning.type.js';
import type { Left } from './confirm-accepted.service.js';

const code = 'OTHERS_LEFT_AS_DRAFTS';

/** Says of each record what hangs on it that was not made public with it. */
export function leftAsDrafts(left: readonly Left[], language: Language): DraftWarningType[] {
  return left.map(({ partKey, id, attendances, lines, claims }) => {
    const counted: readonly (readonly [count: number, vi: string, en: string])[] = [
      [attendances, 'dòng trong danh sách dự', 'on the list of attendees'],
      [lines, 'dòng khen thưởng', 'award lines'],
      [claims, 'điều bài nói', 'claims of the article'],
    ];
    const said = counted
      .filter(([count]) => count > 0)
      .map(([count, vi, en]) => `${count} ${language === 'vi' ? vi : en}`)
      .join(', ');
    return { code, partKey, recordId: id, message: wording(ACCEPTANCE_WARNINGS[code], language, { left: said }) };
  });
}
