import { say } from '../../words/language.js';
import { keepersOf, type Viewer } from '../../signing-in/viewer.js';
import type { Field } from '../../forms/fields.js';

/** Who keeps what is recorded, for those who record for some bodies only; usually whoever issued or organised it. */
export function keeperField(viewer: Viewer): Field[] {
  const keepers = keepersOf(viewer);
  if (keepers.length === 0) return [];
  return [
    {
      name: 'keptById',
      label: say('Đơn vị giữ', 'Kept by'),
      type: 'one',
      options: [
        ['', say('(theo cơ quan ban hành, tổ chức)', '(whoever issued or organised it)')],
        ...keepers.map(({ id, name }) => [id, name] as const),
      ],
    },
  ];
}
