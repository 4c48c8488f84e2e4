import { describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import type { DocumentChart } from '../report-document.js';
import { chartPng } from './chart-png.js';
import { textWidth } from '../tinos.js';
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

  it('draws a lower bound as high as it is, hatched, and says that there may be more', () => {
    const points = [...years([12]), { x: '2017', series: 'Bằng khen', value: null, atLeast: 36 }];
    const { document } = parseHTML(chartSvg(chart('BAR', points)).svg);
    const drawn = [...document.querySelectorAll('g > rect[height]')].map((bar) => ({
      height: Number(bar.getAttribute('height')),
      fill: bar.getAttribute('fill') ?? bar.closest('g[fill]')?.getAttribute('fill'),
    }));
    const [exact, open] = drawn as [(typeof drawn)[0], (typeof drawn)[0]];
    expect(open.height / exact.height).toBeCloseTo(3, 0);
    expect([exact.fill, open.fill]).toEqual(['#4d4d4d', 'url(#fill-open)']);
    expect(texts(document.toString())).toContain('≥36');
    expect(document.querySelector('desc')!.textContent).toContain('2016: 12; 2017: ít nhất 36.');
    const line = chartSvg(chart('LINE', points)).svg;
    expect(texts(line)).toContain('≥36');
    expect(line).not.toContain('không rõ');
    expect(texts(chartSvg(chart('STACKED_BAR', points)).svg)).toContain('ít nhất 36');
  });

  it('has no name on its axis over another or over its edge', () => {
    const terms = [1999, 2004, 2009, 2014, 2019].map((from) => `Nhiệm kỳ ${from} - ${from + 5}`);
    const { svg, width } = chartSvg(
      chart(
        'LINE',
        terms.map((x) => ({ x, series: 'a', value: 3 })),
      ),
    );
    const { document } = parseHTML(svg);
    const names = [...document.querySelectorAll('text')].filter((text) => text.textContent!.startsWith('Nhiệm kỳ'));
    const places = names.map((name) => {
      const lines = [...name.querySelectorAll('tspan')].map((part) => part.textContent!);
      const half = Math.max(...lines.map((part) => textWidth(part, 'regular', 15))) / 2;
      const x = Number(/translate\(([\d.]+)/u.exec(name.getAttribute('transform')!)![1]);
      return [x - half, x + half] as const;
    });
    expect(places).toHaveLength(5);
    for (const [index, [from, to]] of places.entries()) {
      expect(from).toBeGreaterThan(places[index - 1]?.[1] ?? 0);
      expect(to).toBeLessThanOrEqual(width);
    }
    const months = Array.from({ length: 12 }, (_, month) => ({ x: `Tháng ${month + 1}/2020`, series: 'a', value: 1 }));
    const unknown = months.map(({ series }, month) => ({ x: `T${month + 1}`, series, value: month === 3 ? 1 : null }));
    expect(chartSvg(chart('BAR', unknown)).svg.match(/rotate\(-90\)[^>]*>không rõ/gu)).toHaveLength(11);
    expect(chartSvg(chart('BAR', months)).height).toBeGreaterThan(12 * 30);
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
