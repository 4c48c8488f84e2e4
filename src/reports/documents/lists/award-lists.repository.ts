import { Injectable } from '@nestjs/common';
import { awardList } from '../../../awards/listing/award-list.js';
import { awardShape } from '../../../awards/award.shape.js';
import { keptPersonId } from '../../../people/person.shape.js';
import { Database } from '../../../platform/database/database.js';
import { confirmedOrKept } from '../../../platform/graphql/records/record.shape.js';
import { conditions, PlainReading } from '../../../platform/graphql/compiling/statement.js';
import { currentViewer } from '../../../platform/request/request-context.js';
import { corrected, nameOn } from '../annex/decision-print.repository.js';
import type { AwardListLine, NamesOfFilter } from './award-list-line.js';
import type { AwardListFilterInput, RequestAwardListInput } from './request-award-list.js';

/** Lines that are read at a time. */
const LINES_AT_A_TIME = 5000;

type Asked = Omit<RequestAwardListInput, 'formats' | 'filter'> & { filter: AwardListFilterInput };

/** What lists of awards print: chosen as `awards` chooses them for whoever asks, read a few thousand at a time. */
@Injectable()
export class AwardListsRepository {
  constructor(private readonly database: Database) {}

  /** In the order of the list, `most` at the most. A line is a draft, or withdrawn, where its decision is: a list is read as what stands. */
  async choose({ filter, personId, bodyId }: Asked, most: number): Promise<string[]> {
    const reading = new PlainReading(currentViewer());
    const { orderBy, recordStatus, withWithdrawn, ...args } = filter;
    const { keys, descending = false } = awardList.orders[orderBy ?? 'GRANTED_OLDEST']!;
    const order = keys.map(
      ({ sql, collate }) =>
        `${sql('a', args, reading)}${collate ? ` collate "${collate}"` : ''}${descending ? ' desc' : ''}`,
    );
    const where = conditions(
      awardShape.visible('a', reading),
      recordStatus ? `a.status_with_decision = ${reading.bind(recordStatus, 'text')}` : undefined,
      recordStatus || withWithdrawn ? undefined : `a.status_with_decision <> 'WITHDRAWN'`,
      ...awardList.filter!({ ...args }, 'a', reading),
      personId ? `a.person_id = ${keptPersonId(personId, reading)}` : undefined,
      bodyId ? `a.organisation_id = ${reading.bind(bodyId, 'uuid')}` : undefined,
    );
    const rows = await this.database.query<{ id: string }>(
      `select a.id from awards a where ${where}
       order by ${order.join(', ')}, a.decision_id, a.annex_order, a.id limit ${most}`,
      reading.values,
    );
    return rows.map(({ id }) => id);
  }

  async lines(ids: readonly string[]): Promise<AwardListLine[]> {
    const lines: AwardListLine[] = [];
    for (let from = 0; from < ids.length; from += LINES_AT_A_TIME)
      lines.push(...(await this.some(ids.slice(from, from + LINES_AT_A_TIME))));
    return lines;
  }

  private some(ids: readonly string[]): Promise<AwardListLine[]> {
    const reading = new PlainReading(currentViewer());
    const chosen = reading.bind(ids, 'uuid[]');
    const seen = conditions(
      `h.award_id = a.id and i.withdrawn_at is null and i.manner <> 'ABSENT'`,
      `p.record_status <> 'WITHDRAWN' and m.record_status <> 'WITHDRAWN'`,
      confirmedOrKept('p', reading),
      confirmedOrKept('m', reading),
    );
    return this.database.query<AwardListLine>(
      `select a.recipient_kind as "recipientKind", a.unlisted, a.quantity,
         ${corrected('recipientName', 'recipient_name_printed')} as name,
         ${corrected('recipientPosition', 'recipient_position_printed')} as position,
         ${corrected('recipientUnit', 'recipient_unit_printed')} as unit, f.name_vi as form,
         ${corrected('class', 'class')} as "awardClass",
         coalesce(a.grantor_printed, ${nameOn('g', 'a.granted_on')}) as grantor,
         case when d.status <> 'PROPOSED' then d.number_printed end as number, a.granted_on as "grantedOn", ${corrected('reason', 'reason')} as reason,
         coalesce((select json_agg(json_build_object('title', x.title, 'heldFrom', x.held_from) order by x.held_from, x.title)
           from (select distinct m.title, m.held_from from handed_over_awards h join presentation_items i on i.id = h.item_id
             join presentations p on p.id = i.presentation_id join meetings m on m.id = p.meeting_id where ${seen}) x),
           '[]') as "handedOver",
         a.state, a.status_with_decision as "recordStatus",
         a.name_visibility <> 'PUBLIC' or coalesce(r.visibility <> 'PUBLIC', false) or b.hidden_reason is not null as "isHidden"
       from unnest(${chosen}) with ordinality c (id, n) join awards a on a.id = c.id
         join award_forms f on f.id = a.form_id left join award_decisions d on d.id = a.decision_id
         left join organisations g on g.id = a.grantor_id left join people r on r.id = a.person_id
         left join organisations b on b.id = a.organisation_id
       order by c.n`,
      reading.values,
    );
  }

  async namesOf({ filter, personId, bodyId }: Asked): Promise<NamesOfFilter> {
    const body = (id: string) => `(select name from organisations where id = ${id})`;
    const person = (id: string) => `(select display_name from people where id = ${id})`;
    const [names] = await this.database.query<NamesOfFilter>(
      `select ${person('$1::uuid')} as person, ${body('$2::uuid')} as body, ${body('$3::uuid')} as grantor,
         ${body('$4::uuid')} as organisation, (select name from areas where id = $5::uuid) as area,
         (select title from meetings where id = $6::uuid) as meeting, ${person('$7::uuid')} as presenter,
         (select name_vi from award_forms where $8 in (code, id::text)) as form`,
      [
        personId ?? null,
        bodyId ?? null,
        filter.grantor?.id ?? null,
        filter.organisation?.id ?? null,
        filter.area?.id ?? null,
        filter.meetingId ?? null,
        filter.presenterId ?? null,
        filter.form ?? null,
      ],
    );
    return names!;
  }
}
