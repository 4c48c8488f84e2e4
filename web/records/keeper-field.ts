import { say } from '../language.js';
import { keepersOf, type Viewer } from '../viewer.js';
import type { Field } from './fields.js';

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

/** What was left empty is left to the registry's own defaults. */
export const withoutNothing = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
