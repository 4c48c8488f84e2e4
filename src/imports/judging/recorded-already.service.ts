import { Injectable } from '@nestjs/common';
import type { AwardDraft } from '../../awards/lines/bulk-lines.service.js';
import { printedDate } from '../../platform/time/vietnamese-date.js';
import { IMPORT_RECIPIENT, IMPORT_SEVERITY, IMPORT_VERDICT } from '../vocabulary.js';
import type { Placed } from '../places/row-places.service.js';
import { likelyOf, PeopleOnRecord } from './recipients/people-on-record.service.js';
import type { RowToJudge } from './row-to-judge.js';
import { type Verdict, verdict } from './verdicts/verdict.js';

const { NOTE, WARNING } = IMPORT_SEVERITY;

interface Asked {
  /** Place among the rows. */
  at: number;
  draft: AwardDraft;
}

/** Records that a row's printed recipient may be: evidence for whoever chooses. Nothing is linked by it. */
@Injectable()
export class RecordedAlready {
  constructor(private readonly people: PeopleOnRecord) {}

  /** In the order of the rows; one statement for all of them. Bodies were looked up with the places. */
  async find(
    rows: readonly RowToJudge[],
    drafts: readonly (AwardDraft | null)[],
    signedOn: string | null,
    placed: readonly Placed[],
  ): Promise<Verdict[][]> {
    const found: Verdict[][] = rows.map(() => []);
    const open = drafts.flatMap((draft, at): Asked[] =>
      draft && rows[at]?.recipient === IMPORT_RECIPIENT.PRINTED ? [{ at, draft }] : [],
    );
    const place = ({ at, draft }: Asked) => ({
      column: rows[at]?.asRead.cells.NAME?.column ?? null,
      value: draft.recipientNamePrinted,
    });
    const individuals = open.filter(({ draft }) => draft.recipientKind === 'INDIVIDUAL');
    const candidates = await this.people.of(
      individuals.map(({ draft }) => draft),
      signedOn,
    );
    individuals.forEach((asked, i) => {
      const matches = candidates[i] ?? [];
      const likely = likelyOf(matches);
      const evidence = (likely.length > 0 ? likely : matches).map(({ personId }) => personId);
      if (evidence.length === 0) return;
      const [code, severity] =
        likely.length > 0
          ? ([IMPORT_VERDICT.LIKELY_PERSON_ON_RECORD, WARNING] as const)
          : ([IMPORT_VERDICT.NAMESAKE_ON_RECORD, NOTE] as const);
      found[asked.at]?.push(verdict(code, severity, { ...place(asked), evidence, data: { count: evidence.length } }));
    });
    const others = open.filter(({ draft }) => draft.recipientKind !== 'INDIVIDUAL');
    for (const asked of others) {
      const { bodies = [], proposedId = null } = placed[asked.at] ?? {};
      const told = onBodies(bodies, proposedId, place(asked));
      if (told) found[asked.at]?.push(told);
    }
    return found;
  }
}

/** Bodies that bore the recipient's name: on the day, else before or after. Null: none did. */
function onBodies(
  bodies: Placed['bodies'],
  proposedId: string | null,
  place: { column: string | null; value: string | null },
): Verdict | null {
  const standing = bodies.filter(({ onDay }) => onDay);
  const [last] = bodies;
  if (!last) return null;
  const evidence = (standing.length > 0 ? standing : bodies).map(({ id }) => id);
  if (standing.length === 0)
    return verdict(IMPORT_VERDICT.BODY_DISSOLVED, WARNING, { ...place, evidence, data: daysOf(last) });
  const data = { count: evidence.length };
  if (proposedId === null) return verdict(IMPORT_VERDICT.BODY_ON_RECORD, NOTE, { ...place, evidence, data });
  return verdict(IMPORT_VERDICT.BODY_PROPOSED, NOTE, { ...place, evidence: [proposedId], data });
}

function daysOf({ validFrom, validTo }: Placed['bodies'][number]): { daysVi: string; daysEn: string } {
  return validTo === null
    ? { daysVi: `từ ${printedDate(validFrom ?? '')}`, daysEn: `from ${printedDate(validFrom ?? '')}` }
    : { daysVi: `đến ${printedDate(validTo)}`, daysEn: `until ${printedDate(validTo)}` };
}
