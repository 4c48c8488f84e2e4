import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { About } from '../about.js';
import type { NamedBody, Registered, RegisteredClaim } from '../registered.js';
import type { GrantorsBy } from '../vocabulary.js';
import { GrantorNames } from '../comparing/grantor-names.js';
import { groupBy } from '../comparing/group-by.js';
import { onlyGrantorOf } from '../comparing/levels-of-forms.js';
import { fit, narrowed, type Pattern } from '../comparing/pattern.js';
import { grantorKey, printedKey, type Recorded } from '../comparing/prepare.js';

/** What a claim is about; MIXED where it may be, and as well be about what nobody asked for; OTHERS where it is not. */
export type ClaimResolver = (
  claim: RegisteredClaim,
  meetingId: string | null,
  sources: ReadonlySet<string>,
) => Pattern | 'MIXED' | 'OTHERS';

export function claimResolver(
  { forms, bodies }: Pick<Registered, 'forms' | 'bodies'>,
  recorded: Recorded,
  by: GrantorsBy,
  kind: About['kind'],
): ClaimResolver {
  const meant = rememberedNames(bodies, by);
  const known = new Set(bodies.map(({ id }) => id));
  const formIds = new Map(forms.flatMap(({ id, names }) => names.map((name) => [foldVietnamese(name), id] as const)));
  const formOf = new Map(forms.map((form) => [form.id, form]));
  const bySource = groupBy([...recorded.granted, ...recorded.stillProposed], ({ source }) => source);
  const byMeeting = groupBy(recorded.handed, ({ meetingId }) => meetingId);

  const formsOf = (claim: RegisteredClaim): string[] | null => {
    if (claim.formId !== null) return [claim.formId];
    if (claim.links.forms.length > 0) return unique(claim.links.forms);
    return claim.formPrinted === null ? null : formsPrinted(claim.formPrinted, formIds);
  };

  const grantorsOf = (claim: RegisteredClaim, here: ReadonlySet<string>): string[] | null => {
    const tied = unique(claim.links.grantors.flatMap((grantor) => grantorKey(grantor, by) ?? []));
    if (claim.grantorsPrinted.length === 0) return tied.length > 0 ? tied : null;
    const only = by === 'LEVEL' ? onlyGrantorOf(formsOf(claim) ?? [], formOf) : null;
    const level = only && `${only.system}/${only.level}`;
    const chosen = new Map(
      claim.grantorsChosen.map((grantor) => [grantor.printed, grantorKey(grantor, by) ?? printedKey(grantor.printed)]),
    );
    const printed = claim.grantorsPrinted.flatMap((name) => chosen.get(name) ?? meant(name, here));
    const found = unique(printed.map((key) => (key.startsWith('?') ? (level ?? key) : key)));
    // Whoever tied the claim to award lines has read the name that is not understood here.
    return tied.length > 0 && found.some((key) => key.startsWith('?')) ? tied : found;
  };

  return (claim, meetingId, sources) => {
    const handed = byMeeting.get(meetingId ?? '') ?? [];
    const granted = [...sources].flatMap((source) => bySource.get(source) ?? []);
    const keys = [...granted, ...handed].flatMap(({ pattern }) => pattern.grantors ?? []);
    const here = new Set(keys.filter((key) => known.has(key)));
    const said = { forms: formsOf(claim), awardClass: claim.awardClass, grantors: grantorsOf(claim, here) };
    const isTied = claim.links.sources.length > 0;
    const asked = handed.filter((line) => line.here || line.ofThese);
    const inside = [...granted, ...asked].map(({ pattern }) => pattern);
    const outside = handed.filter((line) => !line.here && !line.ofThese);
    if (!isTied && outside.some(({ pattern }) => fit(said, pattern) !== 'NONE'))
      return inside.some((pattern) => fit(said, pattern) !== 'NONE') ? 'MIXED' : 'OTHERS';
    // Of the decision asked about it is, whatever it says; of a body only what that body granted by it.
    const maySayOthers = claim.links.count === 0 && !(isTied && kind === 'DECISION');
    if (maySayOthers && isOfOthers(said, inside, kind)) return 'OTHERS';
    return narrowed(said, inside);
  };
}

/** A meeting is asked about as a whole; a decision or a body only about what can be of it. */
function isOfOthers(said: Pattern, inside: readonly Pattern[], kind: About['kind']): boolean {
  if (inside.length === 0 || kind === 'MEETING' || kind === 'YEAR') return false;
  const asked = kind === 'DECISION' ? said : { ...said, forms: null, awardClass: null };
  return inside.every((pattern) => fit(asked, pattern) === 'NONE');
}

/**
 * Keys of the grantors that a printed name means, or one of its own. Names recur from claim to claim. By level it does not
 * matter which of many provinces a "UBND tỉnh" is.
 */
function rememberedNames(bodies: readonly NamedBody[], by: GrantorsBy) {
  const names = new GrantorNames(bodies);
  const everybody = new Set(bodies.map(({ id }) => id));
  const keys = new Map(
    bodies.map((body) => [body.id, grantorKey({ ...body, organisationId: body.id, printed: null }, by) ?? body.id]),
  );
  const remembered = new Map<string, string[]>();
  return (printed: string, here: ReadonlySet<string>): string[] => {
    const near = by === 'LEVEL' ? everybody : here;
    const question = by === 'LEVEL' ? printed : JSON.stringify([printed, ...[...here].toSorted()]);
    const known = remembered.get(question);
    if (known) return known;
    const ids = names.meantBy(printed, near);
    const found = ids.length > 0 ? unique(ids.map((id) => keys.get(id) ?? id)) : [printedKey(printed)];
    remembered.set(question, found);
    return found;
  };
}

/** "Bằng khen, giấy khen": every form named, or the print itself where one of them is in no catalogue. */
function formsPrinted(printed: string, formIds: ReadonlyMap<string, string>): string[] {
  const whole = formIds.get(foldVietnamese(printed));
  if (whole !== undefined) return [whole];
  const parts = printed
    .split(/[,;/]|\s(?:và|hoặc)\s/u)
    .map(foldVietnamese)
    .filter(Boolean);
  const ids = parts.map((part) => formIds.get(part));
  return ids.every((id) => id !== undefined) && ids.length > 0 ? unique(ids) : [printedKey(printed)];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
