import { say } from '../../words/language.js';
import type { Field } from '../../forms/fields.js';

/** From this body to others, or from others to it. */
export type Direction = 'BECAME' | 'CAME_FROM';

const KINDS = () =>
  [
    ['MERGE', say('Sáp nhập, hợp nhất', 'Merged')],
    ['RENAME', say('Đổi thành cơ quan, tổ chức khác', 'Became another body')],
    ['SPLIT', say('Chia, tách', 'Split')],
    ['TRANSFER', say('Chuyển giao một phần, vẫn hoạt động', 'Gave a part away and goes on')],
  ] as const;

/** What became of a body, or what it was made of. */
export const successionFields = (direction: Direction): Field[] => [
  {
    name: 'kind',
    label: say('Việc gì', 'What happened'),
    type: 'one',
    required: true,
    options: [
      ['', say('(chọn)', '(choose)')],
      ...KINDS(),
      ...(direction === 'BECAME'
        ? ([['DISSOLVE', say('Giải thể, kết thúc, không có đơn vị kế tục', 'Dissolved, with no successor')]] as const)
        : []),
    ],
  },
  {
    name: 'effectiveOn',
    label: say('Có hiệu lực từ ngày', 'In force from'),
    type: 'wholeDay',
    required: true,
    hint: say('ngày đầu tiên sau khi sắp xếp, như 1/7/2025', 'the first day of the new state, such as 1/7/2025'),
  },
  {
    name: 'basis',
    label: say('Theo quyết định, nghị quyết nào', 'By which decision'),
    type: 'line',
    hint: say('số, ngày, cơ quan ban hành', 'number, day, and who issued it'),
  },
  {
    name: 'others',
    label:
      direction === 'BECAME'
        ? say('Thành đơn vị nào; giải thể thì để trống', 'Which body it became; none when dissolved')
        : say('Từ những đơn vị nào', 'From which bodies'),
    type: 'rows',
    row: {
      add: say('Thêm đơn vị', 'Add a body'),
      most: 40,
      raws: {},
      fields: [
        { name: 'bodyId', label: say('Đơn vị trong sổ', 'Body on record'), type: 'body', required: true },
        {
          name: 'principal',
          label: say('Là đơn vị kế tục chính', 'It is the principal successor'),
          type: 'check',
        },
      ],
    },
  },
];

interface Said {
  kind?: string;
  effectiveOn?: string | null;
  basis?: string | null;
  others?: readonly { bodyId?: string | null; principal?: boolean | null }[];
}

/** As recordOrganisationSuccession takes it. With one successor alone, what the former one did counts under that. */
export function successionInput(
  id: string,
  direction: Direction,
  { kind, effectiveOn, basis, others = [] }: Said,
): object {
  const isOnly = direction === 'CAME_FROM' || others.length === 1;
  const lines =
    kind === 'DISSOLVE' && others.length === 0
      ? [{ fromId: id }]
      : others.map(({ bodyId, principal }) => ({
          fromId: direction === 'BECAME' ? id : bodyId,
          toId: direction === 'BECAME' ? bodyId : id,
          principal: principal === true || (isOnly && kind !== 'TRANSFER' && kind !== 'SPLIT'),
        }));
  return { kind, effectiveOn, ...(basis ? { basis } : {}), lines };
}
