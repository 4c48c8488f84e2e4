import { positionAndUnit } from '../../words/position-and-unit.js';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { everyPage } from '../../asking/every-page.js';
import { say } from '../../words/language.js';
import { useLooking } from '../../asking/use-looking.js';
import type { Page } from '../../asking/use-pages.js';
import { LINES_TO_CHOOSE } from '../handing-over/handing-over-texts.js';
import { formInWords, joined } from '../links.js';
import type { FormName, Handed } from '../record.js';

/** A line of a decision as acts choose it. */
export interface ChosenLine {
  id: string;
  version: number;
  recordStatus: string;
  state: string;
  annexOrder: number | null;
  form: FormName;
  awardClass: string | null;
  recipientName: string | null;
  recipientPosition: string | null;
  recipientUnit: string | null;
  quantity: number | null;
  unlisted: boolean;
  presentations: Handed[];
}

/** `12. Lò Thị Mai, Trưởng thôn, Thôn Nà Luông: Bằng khen`. */
export const lineInWords = (line: ChosenLine): string =>
  [
    line.annexOrder === null ? '' : `${line.annexOrder}. `,
    joined(
      line.recipientName ?? say('(không nêu tên)', '(not named)'),
      positionAndUnit(line.recipientPosition, line.recipientUnit),
    ),
    line.unlisted ? ` (${line.quantity ?? '?'})` : '',
    ': ',
    formInWords(line.form, line.awardClass),
  ].join('');

/** All lines of a decision, fetched anew when `fetched` changes; none where there is no decision yet. */
export function useDecisionLines(decisionId: string | null, fetched: number) {
  const [of, setOf] = useState<{ id: string; lines: ChosenLine[] } | null>(null);
  const { refusal, look } = useLooking();
  const load = () => {
    if (decisionId)
      void look(
        () => allLines(decisionId),
        (lines) => setOf({ id: decisionId, lines }),
      );
  };
  useEffect(load, [decisionId, fetched]);
  return { lines: of?.id === decisionId ? of.lines : null, refusal, again: load };
}

const allLines = (id: string): Promise<ChosenLine[]> =>
  everyPage(async (after) => {
    const { record } = await ask<{ record: { list: Page<ChosenLine> } }>(LINES_TO_CHOOSE, { id, after });
    return record.list;
  });
