import { describe, expect, it } from '@jest/globals';
import { decodeText, notText } from './decode-text.js';

const TEXT = 'Hội nghị tổng kết công tác Mặt trận';

describe('bytes of an article', () => {
  it('are read as what they are', () => {
    expect(decodeText(Buffer.from(TEXT))).toBe(TEXT);
    expect(decodeText(Buffer.from(`\ufeff${TEXT}`))).toBe(TEXT);
    expect(decodeText(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))).toBe(TEXT);
    expect(decodeText(Buffer.from('caf\xe9', 'latin1'), 'text/html; charset=iso-8859-1')).toBe('café');
    expect(decodeText(Buffer.from('<meta charset="windows-1252"><p>caf\xe9', 'latin1'))).toContain('café');
  });

  it('are read as UTF-8 where the page names a charset that nobody knows or that it is not in', () => {
    expect(decodeText(Buffer.from(TEXT), 'text/html; charset=x-vietnam')).toBe(TEXT);
    expect(decodeText(Buffer.from(TEXT), 'text/html; charset=utf-16le')).not.toBe('');
  });

  it('show an old encoding as it is pasted elsewhere', () => {
    expect(decodeText(Buffer.from('Héi nghÞ', 'latin1'))).toBe('Héi nghÞ');
  });

  it('are known for a PDF, a picture or an archive', () => {
    expect(notText(Buffer.from('%PDF-1.7 …'))).toBe('PDF');
    expect(notText(Buffer.from('PK\u0003\u0004'))).toBe('OTHER');
    expect(notText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))).toBe('OTHER');
    expect(notText(Buffer.from('a\0b'))).toBe('OTHER');
    expect(notText(Buffer.from(TEXT))).toBeUndefined();
    expect(notText(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))).toBeUndefined();
  });
});
