import { describe, expect, it } from '@jest/globals';
import { namesApart } from './names-apart.js';

describe('Names in a table', () => {
  it('say where they are, where several bear one', () => {
    const places = [
      { id: '1', name: 'Phường Trần Phú', above: 'Thành phố Hà Nội' },
      { id: '2', name: 'Phường Trần Phú', above: 'Tỉnh Quảng Ninh' },
      { id: '3', name: 'Phường Ba Đình', above: 'Thành phố Hà Nội' },
      { id: '4', name: 'Xã Không Rõ', above: null },
      { id: '5', name: 'Xã Không Rõ', above: null },
    ];
    expect([...namesApart(places).values()]).toEqual([
      'Phường Trần Phú (Thành phố Hà Nội)',
      'Phường Trần Phú (Tỉnh Quảng Ninh)',
      'Phường Ba Đình',
      'Xã Không Rõ',
      'Xã Không Rõ',
    ]);
  });
});
