import { expect, it } from '@jest/globals';
import type { Draft } from './draft.js';
import { toldOnce } from './told-once.js';

it('says each thing once, with the names of those it is of', () => {
  const named = ['Lò Thị Ban', 'Hà Văn Mơ'].map((name, i) => ({ key: `a1.n${i + 1}`, name }));
  const contents = {
    meetings: [],
    attendees: [],
    delegations: [],
    awards: [{ key: 'a1', formPrinted: 'giấy khen', named }],
  };
  const told = toldOnce(
    [
      { code: 'X', message: 'Không rõ thẩm quyền.', partKey: 'a1.n1' },
      { code: 'X', message: 'Không rõ thẩm quyền.', partKey: 'a1.n2' },
      { code: 'Y', message: 'Bài đã có trong sổ.', partKey: null },
    ],
    { contents } as unknown as Draft,
  );
  expect(told).toEqual([
    { message: 'Không rõ thẩm quyền.', of: ['Lò Thị Ban', 'Hà Văn Mơ'] },
    { message: 'Bài đã có trong sổ.', of: [] },
  ]);
});
