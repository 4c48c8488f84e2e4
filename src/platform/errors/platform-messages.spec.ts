import { describe, expect, it } from '@jest/globals';
import { ConflictError } from './domain-error.js';
import { platformMessages } from './platform-messages.js';

describe('a change to a record that was changed meanwhile', () => {
  it('is refused without saying that somebody else did it: it may have been the same person', () => {
    const refusal = new ConflictError(platformMessages.VERSION_CONFLICT, { details: { yours: 1, current: 2 } });
    expect(refusal.wordingIn('vi')).toBe(
      'Bản ghi đã được sửa sau khi bạn đọc (bạn đọc bản 1, hiện là bản 2); hãy đọc lại rồi làm lại.',
    );
    expect(refusal.message).toBe(
      'The record was changed after you read it (you read version 1, it is now 2); read it again and try once more.',
    );
  });
});
