import { describe, expect, it } from '@jest/globals';
import { countInWords, leftToDo } from './unfinished.js';

const NOTHING = {
  countedTo: 1000,
  openDrafts: 0,
  stagedLists: 0,
  toConfirm: 0,
  waitingProposals: 0,
  notHandedOver: 0,
  undatedAwards: 0,
  doubtfulDecisions: 0,
};

describe('what is left to do', () => {
  it('leads to the list that shows just these, and tells apart what is done', () => {
    const { left, done } = leftToDo({ ...NOTHING, stagedLists: 2, notHandedOver: 1001 });
    expect(left.map(({ count, address }) => [count, address])).toEqual([
      [2, '#/lists/?state=STAGED'],
      [1001, '#/records/?shelf=awards&left=NOT_HANDED_OVER&whose=MINE'],
    ]);
    expect(done).toHaveLength(5);
  });

  it('says nothing of making public to those who cannot', () =>
    expect(leftToDo({ ...NOTHING, toConfirm: null }).done).toHaveLength(6));

  it('is counted as far as it was counted', () =>
    expect([countInWords(1000, 1000), countInWords(1001, 1000)]).toEqual(['1.000', 'hơn 1.000']));
});
