import { describe, expect, it } from '@jest/globals';
import { valuesOf } from './value-evidence.js';

const TEXT =
  'Dự hội nghị có bà Hà Thị Tài và ông Hà Thị Tàinh.\nUBND huyện tặng Giấy khen cho 1 cá nhân. Đó là bà Hà Thị Tài.';
const telling = { start: 50, end: TEXT.indexOf('. Đó là'), place: 'BODY' as const, quote: '' };

describe('where a value stands that its telling does not print', () => {
  it('is the nearest place before or after it', () => {
    const [found] = valuesOf({ name: 'Hà Thị Tài' }, [telling], TEXT);
    expect(found).toMatchObject({ start: TEXT.lastIndexOf('Hà Thị Tài'), quote: 'Hà Thị Tài' });
  });

  it('is before it where it stands only there, and no part of a longer word', () => {
    const [found] = valuesOf({ name: 'Hà Thị Tài' }, [{ ...telling, end: TEXT.length }], TEXT.slice(0, -12));
    expect(found).toMatchObject({ start: TEXT.indexOf('Hà Thị Tài'), quote: 'Hà Thị Tài' });
  });

  it('is the whole telling where it stands nowhere near', () => {
    const [found] = valuesOf({ name: 'Lò Văn Sính' }, [telling], TEXT);
    expect(found).toMatchObject({ start: telling.start, end: telling.end });
  });
});
