import type { AwardEvent } from '../tellings/award-event.js';
import { EACH } from '../lexicon/award-words.js';
import { compacted } from '../patterns/compact.js';

/** "khen 6 tập thể bằng hình thức Giấy khen", "khen thưởng 9 cá nhân (kèm theo Giấy khen)", "… tất cả đều là Bằng khen", "…, cũng là giấy khen". */
const TELLS_THE_FORM = compacted(
  new RegExp(
    [
      '(?<![\\p{L}])(?:bằng|với|dưới)(?: hình thức| (?:việc|cách) (?:trao tặng|trao|tặng))?',
      'hình thức(?: khen thưởng)?(?: là)?:?',
      '\\((?:(?:kèm(?: theo)?|bằng|tất cả là):? )?',
      '(?<![\\p{L}])(?:(?:đều|cũng) là|kèm(?: theo)?)',
    ]
      .map((words) => `${words}(?: (?:các|những|một|tấm)){0,2} ?$`)
      .concat(`(?<![\\p{L}])${EACH}$`)
      .join('|'),
    'iu',
  ),
);
/** Another giving begins between praise and form. */
const GIVES = compacted(/[;]|(?<![\p{L}])(?<!(?:việc|cách) )(?:trao|tặng|nhận|công nhận)(?![\p{L}])/iu);

/** Praise that tells its form behind those praised is an award in this form. */
export function withFormsBehind(text: string, events: readonly AwardEvent[]): AwardEvent[] {
  const told: AwardEvent[] = [];
  for (const event of events) {
    const praise = told.at(-1);
    if (praise && tellsFormOf(text, praise, event)) told[told.length - 1] = inForm(praise, event);
    else told.push(event);
  }
  return told;
}

function tellsFormOf(text: string, praise: AwardEvent, form: AwardEvent): boolean {
  if (!isPraise(praise) || isPraise(form)) return false;
  const between = text.slice(praise.headStart + praise.formPrinted.length, form.headStart);
  return form.pieces === null && !form.withOtherForm && TELLS_THE_FORM.test(between) && !GIVES.test(between);
}

function isPraise({ form, formPrinted }: AwardEvent): boolean {
  return form === 'OTHER_RECOGNITION' && PRAISED.test(formPrinted);
}
const PRAISED = /^(?:khen|ghi nhận|biểu dương|tuyên dương|tôn vinh|vinh danh|tán thán)/iu;

function inForm(praise: AwardEvent, form: AwardEvent): AwardEvent {
  const own = form.grantors.length > 0 && !form.carriedOver.includes('GRANTOR');
  return {
    ...praise,
    form: form.form,
    formPrinted: form.formPrinted,
    grantors: own ? form.grantors : praise.grantors,
    grantorsPrinted: praise.grantorsPrinted ?? form.grantorsPrinted,
    verb: 'GRANTED',
    end: Math.max(praise.end, form.end),
  };
}
