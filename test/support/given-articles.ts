import { newId } from '../../src/platform/database/editable-record.js';
import { givenCatalogue } from './given-awards.js';
import type { Registry } from './registry.js';

export interface GivenArticle {
  id: string;
  version: number;
  /** In the order in which they were given. */
  claims: { id: string; version: number }[];
}

/** An article, with its claims or without, recorded as a draft. Everything can be overridden. */
export async function givenArticle(registry: Registry, input: Record<string, unknown> = {}): Promise<GivenArticle> {
  const { article, claims } = await registry
    .as('RECORDER')
    .act(
      'recordArticle',
      { title: 'Hội nghị tổng kết công tác Mặt trận năm 2020', ...input },
      'article { id version } claims { id version }',
    );
  return { ...(article as { id: string; version: number }), claims: claims as GivenArticle['claims'] };
}

/** The same, confirmed with its claims and so public. */
export async function givenPublicArticle(
  registry: Registry,
  input: Record<string, unknown> = {},
): Promise<GivenArticle> {
  const { id, version } = await givenArticle(registry, input);
  const { article, claims } = await registry
    .as('APPROVER')
    .act('confirmArticle', { id, version }, 'article { id version } claims { id version }');
  return { ...(article as { id: string; version: number }), claims: claims as GivenArticle['claims'] };
}

/** A claim that says no more than that something was handed over. */
export function someClaim(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return { place: 'BODY', quote: 'nhiều tập thể, cá nhân đã được nhận Bằng khen', verb: 'PRESENTED', ...parts };
}

/** An award line and, where `personId` is not given, its recipient as printed. Confirmed, of no decision. */
export async function givenAwardLine(
  registry: Registry,
  { formId, personId = null, name = 'Tổ dân phố Ví Dụ', nameVisibility = 'PUBLIC' }: GivenAwardLine,
): Promise<string> {
  const id = newId();
  await registry.sql(
    `insert into awards (id, form_id, recipient_kind, person_id, recipient_name_printed, name_visibility, granted_on, was_proposed, record_status)
     values ($1, $2, $3, $4, $5, $6, '2021-01-12', false, 'CONFIRMED')`,
    [id, formId, personId === null ? 'GROUP' : 'INDIVIDUAL', personId, name, nameVisibility],
  );
  return id;
}

export interface GivenAwardLine {
  formId: string;
  personId?: string | null;
  name?: string;
  nameVisibility?: string;
}

/** The catalogue of forms; answers the id of the form with this Vietnamese name. */
export async function givenAwardForm(registry: Registry, name = 'Bằng khen'): Promise<string> {
  await givenCatalogue(registry);
  const [form] = await registry.sql<{ id: string }>(
    'select id from award_forms where fold_vi(name_vi) like fold_vi($1) || $2 order by length(name_vi) limit 1',
    [name, '%'],
  );
  if (!form) throw new Error(`there is no form ${name}`);
  return form.id;
}

/** A confirmed meeting. */
export async function givenPublicMeeting(registry: Registry, input: Record<string, unknown> = {}): Promise<string> {
  const { meeting } = await registry
    .as('RECORDER')
    .act(
      'recordMeeting',
      { kind: 'YEAR_END_REVIEW', title: 'Hội nghị tổng kết năm 2020', heldFrom: '2021-01-12', ...input },
      'meeting { id version }',
    );
  await registry.as('APPROVER').act('confirmMeeting', { id: meeting.id, version: meeting.version }, 'meeting { id }');
  return meeting.id as string;
}
