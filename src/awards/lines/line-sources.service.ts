import { Injectable } from '@nestjs/common';
import { printedDate } from '../../platform/time/vietnamese-date.js';
import type { Award } from '../award.entity.js';
import { AwardsRepository } from '../awards.repository.js';
import type { AwardDecision } from '../decisions/award-decision.entity.js';

/** What a line is the source of says: "Quyết định 12/QĐ-MTTQ ngày 05/01/2021, dòng 3". */
@Injectable()
export class LineSources {
  constructor(private readonly awards: AwardsRepository) {}

  /** In the order of the lines; null: the line is of no decision. */
  async of(lines: readonly Award[]): Promise<(string | null)[]> {
    const decisions = await this.awards.findDecisions(lines.flatMap(({ decisionId }) => decisionId ?? []));
    const byId = new Map(decisions.map((decision) => [decision.id, decision]));
    return lines.map(({ decisionId, annexOrder }) => {
      const decision = decisionId === null ? undefined : byId.get(decisionId);
      return decision ? inWords(decision, annexOrder) : null;
    });
  }
}

function inWords({ numberPrinted, signedOn }: AwardDecision, annexOrder: number | null): string {
  const said = [
    'Quyết định',
    ...(numberPrinted === null ? [] : [numberPrinted]),
    ...(signedOn === null ? [] : [`ngày ${printedDate(signedOn)}`]),
  ].join(' ');
  return annexOrder === null ? said : `${said}, dòng ${annexOrder}`;
}
