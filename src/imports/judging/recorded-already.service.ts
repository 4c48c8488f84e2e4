import { Injectable } from '@nestjs/common';
import type { AwardDraft } from '../../awards/lines/bulk-lines.service.js';
import { type NamedBody, OrganisationsService } from '../../organisations/organisations.service.js';
import { PersonMatching } from '../../people/matching/person-matching.service.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { firstDay, lastDay } from '../../platform/time/partial-date.js';
import { IMPORT_RECIPIENT, IMPORT_SEVERITY, IMPORT_VERDICT } from '../vocabulary.js';
import type { RowToJudge } from './judge.service.js';
import { type Verdict, verdict } from './verdict.js';

const { NOTE, WARNING } = IMPORT_SEVERITY;
/** Namesakes with nothing else in common that a verdict points to. */
const MOST_BY_NAME = 5;

interface Asked {
  /** Place among the rows. */
  at: number;
  draft: AwardDraft;
}

/** Records that a row's printed recipient may be: evidence for whoever chooses. Nothing is linked by it. */
@Injectable()
export class RecordedAlready {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly people: PersonMatching,
  ) {}

  /** In the order of the rows; two statements for a thousand of them. */
  async find(
    rows: readonly RowToJudge[],
    drafts: readonly (AwardDraft | null)[],
    signedOn: string | null,
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
    const candidates = await this.candidates(individuals, signedOn);
    individuals.forEach((asked, i) => {
      const matches = candidates[i] ?? [];
      const likely = matches.filter((match) => match.verdict === 'LIKELY');
      const evidence = (likely.length > 0 ? likely : matches).map(({ personId }) => personId);
      if (evidence.length === 0) return;
      const [code, severity] =
        likely.length > 0
          ? ([IMPORT_VERDICT.LIKELY_PERSON_ON_RECORD, WARNING] as const)
          : ([IMPORT_VERDICT.NAMESAKE_ON_RECORD, NOTE] as const);
      found[asked.at]?.push(verdict(code, severity, { ...place(asked), evidence, data: { count: evidence.length } }));
    });
    const others = open.filter(({ draft }) => draft.recipientKind !== 'INDIVIDUAL');
    const bodies = await this.bodies(others);
    for (const asked of others) {
      const named = bodies.get(keyOf(asked)) ?? [];
      const standing = named.filter((body) => stoodOn(body, signedOn));
      const evidence = (standing.length > 0 ? standing : named).map(({ id }) => id);
      const told =
        standing.length > 0
          ? verdict(IMPORT_VERDICT.BODY_ON_RECORD, NOTE, {
              ...place(asked),
              evidence,
              data: { count: evidence.length },
            })
          : verdict(IMPORT_VERDICT.BODY_DISSOLVED, WARNING, {
              ...place(asked),
              evidence,
              data: { last: named[0]?.validTo ?? '' },
            });
      if (named.length > 0) found[asked.at]?.push(told);
    }
    return found;
  }

  private candidates(individuals: readonly Asked[], on: string | null) {
    return this.people.matchAll(
      individuals.map(({ draft }) => ({
        name: draft.recipientNamePrinted ?? '',
        unit: draft.recipientUnitPrinted,
        position: draft.recipientPositionPrinted,
        on,
      })),
      MOST_BY_NAME,
    );
  }

  private async bodies(others: readonly Asked[]): Promise<Map<string, NamedBody[]>> {
    const groups = new Map<string, NamedBody[]>();
    for (const body of await this.organisations.findNamed([...new Set(others.map(keyOf))]))
      groups.set(body.nameKey, [...(groups.get(body.nameKey) ?? []), body]);
    return groups;
  }
}

function keyOf({ draft }: Asked): string {
  return foldVietnamese(draft.recipientNamePrinted ?? '');
}

function stoodOn({ validFrom, validTo }: NamedBody, day: string | null): boolean {
  if (day === null) return true;
  return (validFrom === null || validFrom <= lastDay(day)) && (validTo === null || validTo >= firstDay(day));
}
