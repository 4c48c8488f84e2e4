import { Injectable } from '@nestjs/common';
import type { AwardDraft } from '../../awards/lines/bulk-lines.service.js';
import { type NamedBody, OrganisationsService } from '../../organisations/organisations.service.js';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { firstDay, lastDay } from '../../platform/time/partial-date.js';
import { IMPORT_RECIPIENT, IMPORT_SEVERITY, IMPORT_VERDICT } from '../vocabulary.js';
import type { RowToJudge } from './judge.service.js';
import { type Verdict, verdict } from './verdict.js';

/** Records that a row's printed recipient may be: evidence for whoever chooses. Nothing is linked by it. */
@Injectable()
export class RecordedAlready {
  constructor(private readonly organisations: OrganisationsService) {}

  async find(
    rows: readonly RowToJudge[],
    drafts: readonly (AwardDraft | null)[],
    signedOn: string | null,
  ): Promise<Verdict[][]> {
    const keys = rows.map(({ recipient }, i) => {
      const draft = drafts[i];
      const open = draft && draft.recipientKind !== 'INDIVIDUAL' && recipient === IMPORT_RECIPIENT.PRINTED;
      return open ? foldVietnamese(draft.recipientNamePrinted ?? '') : null;
    });
    const bodies = byName(await this.organisations.findNamed([...new Set(keys.filter((key) => key !== null))]));
    return rows.map((row, i) => {
      const found = bodies.get(keys[i] ?? '') ?? [];
      const column = row.asRead.cells.NAME?.column ?? null;
      const value = drafts[i]?.recipientNamePrinted ?? null;
      if (found.length === 0) return [];
      const standing = found.filter((body) => stoodOn(body, signedOn));
      const evidence = (standing.length > 0 ? standing : found).map(({ id }) => id);
      const last = found[0]?.validTo ?? '';
      return standing.length > 0
        ? [
            verdict(IMPORT_VERDICT.BODY_ON_RECORD, IMPORT_SEVERITY.NOTE, {
              column,
              value,
              evidence,
              data: { count: evidence.length },
            }),
          ]
        : [
            verdict(IMPORT_VERDICT.BODY_DISSOLVED, IMPORT_SEVERITY.WARNING, {
              column,
              value,
              evidence,
              data: { last },
            }),
          ];
    });
  }
}

function byName(bodies: readonly NamedBody[]): Map<string, NamedBody[]> {
  const groups = new Map<string, NamedBody[]>();
  for (const body of bodies) groups.set(body.nameKey, [...(groups.get(body.nameKey) ?? []), body]);
  return groups;
}

function stoodOn({ validFrom, validTo }: NamedBody, day: string | null): boolean {
  if (day === null) return true;
  return (validFrom === null || validFrom <= lastDay(day)) && (validTo === null || validTo >= firstDay(day));
}
