import { describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import type { DocumentChart } from '../report-document.js';
import { chartPng } from './chart-png.js';
import { chartSvg } from './chart-svg.js';

const chart = (kind: DocumentChart['kind'], points: DocumentChart['points']): DocumentChart => ({
  key: 'k',
  caption: 'Khen thưởng <2016–2020>',
  kind,
  xLabel: 'Năm',
  yLabel: 'Lượt',
  points,
});
const years = (values: (number | null)[], series = 'Bằng khen') =>
  values.map((value, index) => ({ x: String(2016 + index), series, value }));
const texts = (svg: string) => [...parseHTML(svg).document.querySelectorAll('text')].map((text) => text.textContent);

describe('A chart', () => {
  it('writes what is unknown, and draws no bar for it', () => {
    const { svg } = chartSvg(chart('BAR', years([12, null, 30])));
    expect(texts(svg)).toContain('không rõ');
    const bars = [...parseHTML(svg).document.querySelectorAll('rect[width][height]')].filter(
      (bar) => bar.getAttribute('y') !== null && Number(bar.getAttribute('height')) > 0 && bar.closest('g') !== null,
    );
    expect(bars).toHaveLength(2);
  });

  it('says of a sum with an unknown part that it is at least so much', () => {
    const { svg } = chartSvg(chart('STACKED_BAR', [...years([12, null]), ...years([3, 4], 'Giấy khen')]));
    expect(texts(svg)).toContain('ít nhất 4');
    expect(texts(svg)).toContain('15');
  });

  it('breaks a line where a value is unknown, and says of which line', () => {
    const { svg } = chartSvg(chart('LINE', [...years([1, null, 3]), ...years([2, 2, 2], 'Giấy khen')]));
    expect(svg).toContain('Bằng khen:');
    expect(texts(svg).filter((text) => text === 'Giấy khen').length).toBeGreaterThan(0);
  });

  it('tells itself in words to those who do not see it, with nothing of its own to run', () => {
    const { svg } = chartSvg(chart('BAR', years([1234, null], '<script>alert(1)</script>')));
    const { document } = parseHTML(svg);
    expect(document.querySelector('title')!.textContent).toBe('Khen thưởng <2016–2020>');
    expect(document.querySelector('desc')!.textContent).toContain('2016: 1.234; 2017: không rõ');
    expect(svg).not.toMatch(/<script|<style|href=/);
  });

  it('lies on its side where names are long', () => {
    const points = ['Ủy ban MTTQ Việt Nam huyện Bản Mới', 'Hội Nông dân'].map((x) => ({ x, series: 'a', value: 3 }));
    const { svg } = chartSvg(chart('BAR', points));
    expect(svg).toContain('Ủy ban MTTQ');
  });

  it('says that there is nothing where there is nothing, and has only whole numbers on its axis', () => {
    expect(texts(chartSvg(chart('BAR', [])).svg)).toEqual(['Không có số liệu']);
    expect(texts(chartSvg(chart('BAR', years([0, 1]))).svg).filter((text) => /[.,]\d/.test(text ?? ''))).toEqual([]);
  });

  it('is a picture in black and white', () => {
    const { svg } = chartSvg(chart('STACKED_BAR', [...years([1]), ...years([2], 'b'), ...years([3], 'c')]));
    for (const [, red, green, blue] of svg.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/gi))
      expect([green, blue]).toEqual([red, red]);
    const png = chartPng(chart('BAR', years([1, 2])), 160);
    expect(png.data.subarray(1, 4).toString()).toBe('PNG');
    expect(png.width).toBe(1260);
  });
});
