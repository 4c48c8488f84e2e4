export interface Template {
  id: string;
  version: number;
  name: string;
  lastNumber: string | null;
  hasBackground: boolean;
  layout: string;
  recordStatus: string;
  mayChange: boolean;
  keptBy: { name: string } | null;
}

/** What staff look for in a layout: the size of its sheet, in millimetres, and whether it has a code. */
export function sheetOf({ layout }: Pick<Template, 'layout'>): { size: string; hasCode: boolean } {
  const { page, elements } = JSON.parse(layout) as { page: { width: number; height: number }; elements: object[] };
  return { size: `${page.width} × ${page.height} mm`, hasCode: elements.some((element) => 'qr' in element) };
}

/** Under this name it is kept which template was chosen for printing; none: the issuer's own. */
export const CHOSEN_TEMPLATE = 'template';
