import { dayOf, notADay, partialDateOf } from '../../words/days.js';
import { amountOf, notAnAmount } from '../../forms/typed.js';
import type { Said } from '../../asking/use-asking.js';
import type { Found } from '../../choosing/find-record.js';
import type { EventKind } from './award-event-texts.js';
import type { Award } from '../record.js';

/** What a line says of its recipient and its certificate, as text to be typed over. */
export const VALUES = [
  'recipientName',
  'recipientPosition',
  'recipientUnit',
  'reason',
  'class',
  'bonus',
  'certificateNumber',
] as const;
export type ValueName = (typeof VALUES)[number];
export type Values = Readonly<Record<ValueName, string>>;

/** What staff typed over; what they did not touch is absent, and stays what it is on record, whoever changes it meanwhile. */
export type TypedValues = Readonly<Partial<Values>>;

export const NO_VALUES: Values = {
  recipientName: '',
  recipientPosition: '',
  recipientUnit: '',
  reason: '',
  class: '',
  bonus: '',
  certificateNumber: '',
};

/** An act on lines of a decision as it is being typed. */
export interface TypedEvent {
  kind: EventKind | '';
  effectiveOn: string;
  why: string;
  /** Its own decision, where that is on record. */
  decision: Found | null;
  /** Whether it is to be recorded first. */
  isNewDecision: boolean;
  /** That which was recorded along with it already. */
  made: Found | null;
  number: string;
  signedOn: string;
  issuer: Found | null;
  subject: string;
  values: TypedValues;
  /** The unit and the area that figures count, and the class of the position, where they were wrong, too. */
  unit: Found | null;
  area: Found | null;
  positionClass: string;
}

export const NO_EVENT: TypedEvent = {
  kind: '',
  effectiveOn: '',
  why: '',
  decision: null,
  isNewDecision: false,
  made: null,
  number: '',
  signedOn: '',
  issuer: null,
  subject: '',
  values: {},
  unit: null,
  area: null,
  positionClass: '',
};

/** What a line says now. */
export const valuesOf = (award: Award): Values => ({
  recipientName: award.recipientName ?? '',
  recipientPosition: award.recipientPosition ?? '',
  recipientUnit: award.recipientUnit ?? '',
  reason: award.reason ?? '',
  class: award.awardClass ?? '',
  bonus: award.bonus === null ? '' : String(award.bonus),
  certificateNumber: award.certificateNumber ?? '',
});

export type Touched =
  { awards: readonly { id: string; version: number }[] } | { decision: { id: string; version: number } };

type Wrong = { wrong: Said };

/** The decision that has to be recorded first; null: none. `by default` its issuer is that of the lines. */
export function newDecisionInput(typed: TypedEvent, issuer: Found | null): { input: object } | Wrong | null {
  if (!typed.isNewDecision || typed.decision) return null;
  const signedOn = partialDateOf(typed.signedOn);
  const by = typed.issuer ?? issuer;
  if (signedOn === undefined)
    return { wrong: [...notADay('Ngày ký', 'Day of signing', typed.signedOn, true), 'signedOn'] };
  if (typed.number.trim() === '')
    return { wrong: ['Số quyết định ấy: cần điền.', 'Its number: this is needed.', 'number'] };
  if (!signedOn) return { wrong: ['Ngày ký: cần điền.', 'Signed on: this is needed.', 'signedOn'] };
  if (!by) return { wrong: ['Cơ quan ban hành: cần chọn.', 'Issued by: to be chosen.', 'issuerId'] };
  return { input: { issuerId: by.id, number: typed.number.trim(), signedOn, subject: typed.subject.trim() } };
}

/** `now`: what the one line says, of which only what differs is sent; null: several lines, of which what is typed is sent. */
export function eventInput(
  typed: TypedEvent,
  touched: Touched,
  now: Values | null,
  today: string,
): { input: object } | Wrong {
  const effectiveOn = typed.effectiveOn.trim() === '' ? today : dayOf(typed.effectiveOn);
  if (!effectiveOn) return { wrong: [...notADay('Có hiệu lực từ', 'In force from', typed.effectiveOn), 'effectiveOn'] };
  if (amountOf(typed.values.bonus ?? '') === undefined)
    return { wrong: [...notAnAmount('Tiền thưởng', 'Bonus'), 'values.bonus'] };
  const input = {
    ...touched,
    effectiveOn,
    reason: typed.why.trim(),
    ...(typed.decision ? { byDecisionId: typed.decision.id } : {}),
  };
  const isNewCertificate = typed.kind === 'EXCHANGED' || typed.kind === 'REISSUED';
  if (isNewCertificate) return { input: { ...input, ...numberOf(typed, now) } };
  return { input: typed.kind === 'CORRECTED' ? { ...input, values: corrected(typed, now) } : input };
}

function numberOf({ values }: TypedEvent, now: Values | null): { certificateNumber?: string } {
  const number = values.certificateNumber?.trim() ?? '';
  return number === '' || number === now?.certificateNumber ? {} : { certificateNumber: number };
}

function corrected(typed: TypedEvent, now: Values | null) {
  const changed = differences(typed.values, now ?? NO_VALUES);
  return {
    ...Object.fromEntries(changed.map(({ name, after }) => [name, valueOf(name, after)])),
    ...(typed.unit ? { unitOrganisationId: typed.unit.id } : {}),
    ...(typed.area ? { unitAreaId: typed.area.id } : {}),
    ...(typed.positionClass ? { positionClass: typed.positionClass } : {}),
  };
}

const valueOf = (name: ValueName, text: string): string | number | null =>
  text === '' ? null : name === 'bonus' ? Number(text) : text;

/** What the corrected line will say beside what it says now; only what differs. */
export const differences = (typed: TypedValues, now: Values): { name: ValueName; before: string; after: string }[] =>
  VALUES.flatMap((name) => {
    const after = name === 'bonus' ? digitsOf(typed.bonus ?? now.bonus) : (typed[name]?.trim() ?? now[name]);
    return after === now[name] ? [] : [{ name, before: now[name], after }];
  });

/** `1.000.000 đ` as it is counted; what cannot be understood stays as typed. */
function digitsOf(typed: string): string {
  const amount = amountOf(typed);
  return amount === undefined ? typed.trim() : String(amount ?? '');
}
