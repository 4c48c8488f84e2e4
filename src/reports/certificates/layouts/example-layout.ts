import type { CertificateElement, CertificateText } from '../layout-elements.js';

const text = (
  y: number,
  size: number,
  content: string,
  more: Partial<CertificateText> = {},
): Partial<CertificateText> => ({ text: content, x: 40, y, width: 217, align: 'CENTRE', size, ...more });

/**
 * An A4 certificate of merit on its side with room for frame and emblem: to start from. Blanks have the header and the
 * words "tặng Bằng khen" printed already, or not; move and remove what the office's own has.
 */
export const EXAMPLE_LAYOUT: { page: { width: number; height: number }; elements: Partial<CertificateElement>[] } = {
  page: { width: 297, height: 210 },
  elements: [
    text(48, 16, '{issuer}', { uppercase: true, face: 'bold', minSize: 11 }),
    text(62, 34, '{form}', { uppercase: true, face: 'bold', colour: '#b22222', minSize: 22 }),
    text(84, 24, '{recipientName}', { uppercase: true, face: 'bold', minSize: 14, lines: 2, lineSpacing: 1.05 }),
    text(105, 15, '{recipientPositionAndUnit?}', { minSize: 11, lines: 2 }),
    text(121, 16, '{reason?}', { face: 'italic', minSize: 11, lines: 3 }),
    text(150, 13, '{decisionPlaceAndDate}', { x: 160, width: 110, face: 'italic' }),
    text(157, 13, '{signatureBlock?}', { x: 160, width: 110, face: 'bold', uppercase: true, minSize: 9, lines: 3 }),
    text(187, 14, '{signatory?}', { x: 160, width: 110, face: 'bold', minSize: 10 }),
    text(164, 12, 'Quyết định số {decisionNumber}', { x: 40, width: 90, align: 'LEFT' }),
    text(170, 12, 'Số vào sổ: {certificateNumber?}', { x: 40, width: 90, align: 'LEFT' }),
    { qr: 'PUBLIC_PAGE', x: 40, y: 178, width: 18 },
  ],
};

/** The same as it can be printed: a QR code leads to a public page, which is nowhere without a public address. */
export const exampleLayout = (hasAddress: boolean): typeof EXAMPLE_LAYOUT => ({
  ...EXAMPLE_LAYOUT,
  elements: EXAMPLE_LAYOUT.elements.filter((element) => hasAddress || !('qr' in element)),
});
