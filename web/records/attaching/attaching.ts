import { dayInWords, say } from '../../words/language.js';
import { formInWords, joined } from '../links.js';
import type { FormName, Named } from '../record.js';

export interface AttachedLine {
  id: string;
  version: number;
  mayChange: boolean;
  recipientName: string | null;
  recipientPosition: string | null;
  recipientUnit: string | null;
  quantity: number | null;
  unlisted: boolean;
  grantedOn: string | null;
  awardClass: string | null;
  state: string;
  annexOrder: number | null;
  form: FormName;
}

export interface DecisionToAttach {
  id: string;
  version: number;
  mayAddTo: boolean;
  numberPrinted: string | null;
  signedOn: string | null;
  subject: string;
  issuer: Named | null;
}

/** An award without a decision beside one to which it may belong. */
export interface Attachable {
  award: AttachedLine & { articles: { id: string; title: string }[] };
  decision: DecisionToAttach;
  line: AttachedLine | null;
  evidence: { code: string; message: string; isAgainst: boolean }[];
}

/** As a line of its own, or as a line of the decision that is the same award. */
export type How = 'OWN' | 'SAME';

export const usualHow = ({ line }: Pick<Attachable, 'line'>): How => (line ? 'SAME' : 'OWN');

/** As attachToDecision takes it. */
export const attachInput = (
  decision: Pick<DecisionToAttach, 'id' | 'version'>,
  chosen: readonly { award: { id: string; version: number }; line: { id: string } | null; how: How }[],
): object => ({
  decisionId: decision.id,
  version: decision.version,
  awards: chosen.map(({ award, line, how }) => ({
    awardId: award.id,
    version: award.version,
    ...(how === 'SAME' && line ? { lineId: line.id } : {}),
  })),
});

/** `Lò Thị Mai, Trưởng thôn, Thôn Nà Luông: Bằng khen, 2021`. */
export const lineInWords = (line: AttachedLine): string =>
  `${joined(
    line.recipientName ?? say('(không nêu tên)', '(not named)'),
    line.unlisted ? say(`${line.quantity ?? '?'} người, đơn vị`, `${line.quantity ?? '?'} recipients`) : null,
    line.recipientPosition,
    line.recipientUnit,
  )}: ${joined(formInWords(line.form, line.awardClass), dayInWords(line.grantedOn))}`;
