import type { DocumentChart } from './report-document.js';

export const UNKNOWN = 'không rõ';

export const chartNumber = (value: number): string => value.toLocaleString('vi-VN');

const KINDS = { BAR: 'Biểu đồ cột', STACKED_BAR: 'Biểu đồ cột chồng', LINE: 'Biểu đồ đường' };

/** The chart in words, for those who do not see it: read out by screen readers. */
export function chartInWords(chart: DocumentChart): string {
  const series = new Set(chart.points.map((point) => point.series));
  const points = chart.points.map(({ x, series: of, value, atLeast = null }) => {
    const where = series.size > 1 ? `${x}, ${of}` : x;
    if (value !== null) return `${where}: ${chartNumber(value)}`;
    return `${where}: ${atLeast === null ? UNKNOWN : `ít nhất ${chartNumber(atLeast)}`}`;
  });
  return `${KINDS[chart.kind]}: ${chart.caption} (${chart.yLabel} theo ${chart.xLabel}). ${points.join('; ') || 'Không có số liệu'}.`;
}
