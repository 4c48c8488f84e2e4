import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import type { Governing } from './list.js';
import type { ListSection } from './list-section.js';
import { namesSeveralForms } from './rows/kinds.js';

interface Titled {
  form: Governing;
  sheet: string;
  decision: string | null;
}

/** The form that titles of a workbook name, for lists on its other sheets that name none and are of no other decision. */
export class FormsOfTitles {
  private readonly titled: Titled[] = [];

  /** Of a list that begins. */
  settle({ table, governing, hasFormsToMark }: ListSection): void {
    const { sheet, banner, columns } = table;
    const form = governing.ofTitle('FORM');
    if (form !== undefined) {
      this.titled.push({ form, sheet, decision: banner.decisionNumber });
      return;
    }
    const hasOwn =
      hasFormsToMark ||
      namesSeveralForms(banner.title ?? '') ||
      columns.some(({ role, also = [] }) => role === 'FORM' || also.includes('FORM'));
    const [first] = this.titled;
    if (hasOwn || first === undefined || !this.agree()) return;
    const isAnother = banner.decisionNumber !== null && banner.decisionNumber !== first.decision;
    if (!isAnother && this.titled.every((each) => each.sheet !== sheet))
      governing.addToTitle({ ...first.form, sheet: first.sheet });
  }

  private agree(): boolean {
    return new Set(this.titled.map(({ form }) => foldVietnamese(form.form ?? form.text))).size === 1;
  }
}
