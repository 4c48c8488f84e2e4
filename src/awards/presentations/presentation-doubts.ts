import type { Day } from '../../platform/time/day.js';
import { isBefore, type PartialDate } from '../../platform/time/partial-date.js';
import type { AwardState, PresentationWarningCode } from '../vocabulary.js';

export interface PresentationDoubt {
  code: PresentationWarningCode;
  details: Readonly<Record<string, string | number>>;
  field?: string;
  /** Place among the items, from 0; absent: of all of it. */
  line?: number;
  presentationId?: string;
}

/** An award line as it is handed over; null: a claim, of which none of this is known. */
type Handed = { state: AwardState; grantedOn: PartialDate | null } | null;

/** What the doubts about what was handed over rest on, in the order of its items. */
export interface HandedOverFacts {
  heldFrom: PartialDate;
  heldTo: PartialDate | null;
  items: readonly Handed[];
}

/** SQL of `HandedOverFacts` of presentation `p`, without what was withdrawn of it. */
export const handedOverFacts = (p: string): string =>
  `(select json_build_object('heldFrom', m.held_from, 'heldTo', m.held_to, 'items', (
      select coalesce(json_agg(case when a.id is not null then json_build_object('state', a.state, 'grantedOn', a.granted_on) end
                               order by i.ordinal), '[]'::json)
        from presentation_items i left join awards a on a.id = i.award_id
       where i.presentation_id = ${p}.id and i.withdrawn_at is null))
    from meetings m where m.id = ${p}.meeting_id)`;

/**
 * What a person should look at twice of what was handed over; `today` is the day in Vietnam. A meeting may be planned; what is
 * handed over at it is not handed over before it begins.
 */
export function presentationDoubts({ heldFrom, heldTo, items }: HandedOverFacts, today: Day): PresentationDoubt[] {
  const notYet = items.length > 0 && isBefore(today, heldFrom);
  const heldOn = heldTo ?? heldFrom;
  return [
    ...(notYet ? [{ code: 'PRESENTED_IN_FUTURE' as const, details: { heldOn: heldFrom, today } }] : []),
    ...items.flatMap((item, i) => ofItem(item, heldOn).map((doubt) => atLine(doubt, i))),
  ];
}

function ofItem(item: Handed, heldOn: PartialDate): PresentationDoubt[] {
  if (item === null) return [];
  const { state, grantedOn } = item;
  const code = OF_STATE[state];
  if (code) return [{ code, details: {} }];
  if (grantedOn === null || !isBefore(heldOn, grantedOn)) return [];
  return [{ code: 'PRESENTED_BEFORE_GRANT', details: { heldOn, grantedOn } }];
}

const OF_STATE: Readonly<Partial<Record<AwardState, PresentationWarningCode>>> = {
  ANNULLED: 'PRESENTED_ANNULLED',
  REPLACED: 'PRESENTED_REPLACED',
  PROPOSED: 'ONLY_PROPOSED',
  REFUSED: 'ONLY_PROPOSED',
};

const atLine = ({ code, details }: PresentationDoubt, line: number): PresentationDoubt => ({
  code,
  details: { line: line + 1, ...details },
  line,
});
