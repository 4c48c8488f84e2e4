import { printedDate } from '../../platform/time/vietnamese-date.js';
import { areaEndedIn } from '../figures/area-ended.js';
import { changeBetween, countPhrase, isNone, isUnknown } from '../figures/count.js';
import { COUNTED, countOf } from '../figures/tables/divided-table.js';
import { beganWithin, insteadOfFigures, NO_SUCH_TIME } from '../figures/tables/history-table.js';
import type { ReportFacts } from '../figures/report-facts.js';
import { sentence } from './narrative-words.js';
import { earlier } from '../periods/period.js';
import { freeName, periodWords } from '../periods/period-words.js';

/** The report held against the period before, in a sentence that says what the table over time says of the same two counts. */
export function comparedWords(facts: ReportFacts): string {
  if ([0, 1].some((back) => insteadOfFigures(facts, back) === NO_SUCH_TIME)) return '';
  if (areaEndedIn(facts.body, facts.parameters, facts.parameters.period) !== null) return '';
  const onRecord = insteadOfFigures(facts, 1) === null;
  const [now, before] = [0, 1].map((back) => countOf(facts.history[back] ?? [], COUNTED));
  if (!now || !before || (isNone(now) && (isNone(before) || !onRecord))) return '';
  const { period } = facts.parameters;
  const last = earlier(period, 1);
  const words = periodWords(last);
  const unnamed = last.kind === 'FREE' && freeName(last.from, last.to, 'vi') === null;
  const then = unnamed ? `kỳ trước (${words})` : words;
  if (!onRecord) return `${sentence(then)} chưa có số liệu theo dõi nên không so sánh được.`;
  if (isUnknown(before))
    return `${sentence(then)}, nguồn không nêu số lượng khen thưởng nên không có số liệu để so sánh.`;
  const change = changeBetween(now, before);
  const since = beganWithin(facts, last);
  const was = countPhrase(before, 'lượt khen thưởng') + (since === null ? '' : `, tính từ ngày ${printedDate(since)}`);
  if (change === null && isNone(before))
    return `${sentence(then)}, không ghi nhận khen thưởng nào; do có phần chưa rõ số lượng nên không tính được mức tăng.`;
  if (change === null)
    return `${sentence(then)} có ${was}; do có phần chưa rõ số lượng nên không tính được mức tăng, giảm.`;
  if (change.by === 0) return `So với ${then} (${was}), số lượt khen thưởng không thay đổi.`;
  const by = countPhrase({ known: Math.abs(change.by), silent: change.atLeast ? 1 : 0 }, 'lượt');
  if (isNone(before)) return `${sentence(then)}, không ghi nhận khen thưởng nào; số lượt khen thưởng tăng ${by}.`;
  return `So với ${then} (${was}), số lượt khen thưởng ${change.by > 0 ? 'tăng' : 'giảm'} ${by}.`;
}
