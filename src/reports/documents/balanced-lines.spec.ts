import { describe, expect, it } from '@jest/globals';
import { balancedLines } from './balanced-lines.js';
import { textWidth } from './tinos.js';

const style = { face: 'bold' as const, size: 14 };
const WIDTH = 467;

describe('The lines of a title', () => {
  it('are about equally long, as few as they can be', () => {
    const title = 'DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC TẶNG BẰNG KHEN';
    const lines = balancedLines(title, style, WIDTH);
    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toBe(title);
    const [first, second] = lines.map((line) => textWidth(line, 'bold', 14)) as [number, number];
    // "HỘ GIA ĐÌNH" is not parted.
    expect(lines[0]!.endsWith('CÁ NHÂN,') || lines[0]!.endsWith('HỘ GIA ĐÌNH')).toBe(true);
    expect(Math.min(first, second) / Math.max(first, second)).toBeGreaterThan(0.7);
  });

  it('are one where there is room, and keep the breaks that were given', () => {
    expect(balancedLines('BÁO CÁO', style, WIDTH)).toEqual(['BÁO CÁO']);
    expect(balancedLines('Một\nhai', style, WIDTH)).toEqual(['Một', 'hai']);
  });
});
