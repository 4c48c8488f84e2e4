import { describe, expect, it } from '@jest/globals';
import { doubtsAccepted } from './records-in-doubt.js';

const award = (id: string, name: string, messages: string[], recordStatus = 'DRAFT') => ({
  award: {
    id,
    recipientNamePrinted: name,
    recordStatus,
    warnings: messages.map((message) => ({ code: 'X', message, overriddenBecause: null })),
  },
  presentation: null,
});

describe('what is told before what was accepted is made public', () => {
  it('says each doubt once, with all the records that it is of, and nothing of what is public', () => {
    const doubts = doubtsAccepted([
      award('1', 'Lò Thị Ban', ['Không rõ thẩm quyền.', 'Chưa có ngày.']),
      award('2', 'Hà Văn Mơ', ['Không rõ thẩm quyền.']),
      award('2', 'Hà Văn Mơ', ['Không rõ thẩm quyền.']),
      award('3', 'Lý Văn Sơn', ['Không rõ thẩm quyền.'], 'CONFIRMED'),
    ]);
    expect(doubts.map(({ message, of }) => [message, of.map(({ called }) => called)])).toEqual([
      ['Không rõ thẩm quyền.', ['Lò Thị Ban', 'Hà Văn Mơ']],
      ['Chưa có ngày.', ['Lò Thị Ban']],
    ]);
  });
});
