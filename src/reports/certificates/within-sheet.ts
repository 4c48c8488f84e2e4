import { pointsToMillimetres } from '../documents/page-layout.js';
import type { CertificateElement, CertificateLayout, LayoutProblem } from './layout-elements.js';
import { EXPECTED } from './layout-expectations.js';

/** What would be printed beside the sheet, and so nowhere. Of a text at least the first line has to stand on it. */
export function outsideSheet({ page, elements }: CertificateLayout): LayoutProblem[] {
  return elements.flatMap((element, index): LayoutProblem[] => {
    const beside = element.x + element.width > page.width;
    const below = element.y + heightOf(element) > page.height;
    const problem = { kind: 'EXPECTED' as const, expected: EXPECTED.onSheet(page) };
    return [
      ...(beside ? [{ at: `elements.${index}.${element.x >= page.width ? 'x' : 'width'}`, problem }] : []),
      ...(below ? [{ at: `elements.${index}.y`, problem }] : []),
    ];
  });
}

const heightOf = (element: CertificateElement): number =>
  'qr' in element ? element.width : pointsToMillimetres(element.minSize);
