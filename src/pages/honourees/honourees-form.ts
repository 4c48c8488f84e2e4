import { type Chooser, chooserField } from '../choosing.js';
import { choiceField, refusedNotice, searchForm, textField, yearField } from '../fields.js';
import type { Markup } from '../html.js';
import type { Refusal } from '../public-reads.service.js';
import type { Visit, Words } from '../visit.js';
import { FAMILIES, LEVELS, RECIPIENTS } from '../words.js';
import type { ShownForms, ShownHonourees } from './honourees-page.query.js';

export function grantorChooser({ say }: Visit): Chooser {
  return { name: 'grantor', label: say('Cơ quan tặng, kể cả cấp dưới', 'Granted by, or by a body below it') };
}

export function areaChooser({ say }: Visit): Chooser {
  return { name: 'area', label: say('Địa bàn của người nhận', 'Area of the recipient') };
}

const LABELS = ({ say }: Visit) =>
  ({
    text: ['text', say('Tên', 'Name')],
    recipientKind: ['kind', say('Đối tượng', 'Kind')],
    form: ['form', say('Hình thức', 'Form')],
    level: ['level', say('Cấp tặng', 'Level of the grantor')],
    yearFrom: ['from', say('Từ năm', 'From year')],
    yearTo: ['to', say('Đến năm', 'To year')],
    'grantor.id': ['grantor', say('Cơ quan tặng', 'Granted by')],
    'area.id': ['area', say('Địa bàn', 'Area')],
  }) as const;

export function refusedFilters(visit: Visit, refusals: readonly Refusal[]): Markup | null {
  return refusedNotice(visit, refusals, LABELS(visit));
}

export function filterForm(
  visit: Visit,
  { grantor, area }: Partial<ShownHonourees>,
  forms: ShownForms['awardForms'],
): Markup {
  const { say } = visit;
  const any = ['', say('Tất cả', 'All')] as const;
  const among = (words: Words) => Object.keys(words).map((value) => [value, visit.word(words, value)] as const);
  const labels = LABELS(visit);
  return searchForm(visit, [
    textField(visit, 'text', say('Tên, có dấu hoặc không dấu', 'Name, with accents or without'), { wide: true }),
    choiceField(visit, 'kind', labels.recipientKind[1], [{ choices: [any, ...among(RECIPIENTS)] }]),
    choiceField(visit, 'form', labels.form[1], [
      { choices: [any] },
      ...among(FAMILIES).map(([family, heading]) => ({
        heading,
        choices: forms
          .filter((form) => form.family === family)
          .map(({ code, nameVi, nameEn }) => [code, say(nameVi, nameEn)] as const),
      })),
    ]),
    choiceField(visit, 'level', labels.level[1], [{ choices: [any, ...among(LEVELS)] }]),
    yearField(visit, 'from', labels.yearFrom[1]),
    yearField(visit, 'to', labels.yearTo[1]),
    chooserField(visit, grantorChooser(visit), grantor),
    chooserField(visit, areaChooser(visit), area),
    choiceField(visit, 'map', say('Địa bàn theo', 'Area by the map of'), [
      {
        choices: [
          ['', say('lúc địa bàn còn đó', 'as the area stands')],
          ['today', say('hiện nay', 'today')],
          ['then', say('khi được khen', 'the time of the award')],
        ],
      },
    ]),
    choiceField(visit, 'sort', say('Xếp theo', 'Sorted by'), [
      {
        choices: [
          ['', say('tên gọi', 'given name')],
          ['newest', say('ngày tặng, mới nhất trước', 'day, newest first')],
        ],
      },
    ]),
  ]);
}
