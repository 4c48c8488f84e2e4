import type {
  Grantor,
  HandedOver,
  NamedBody,
  NamedForm,
  Registered,
  RegisteredAwards,
  RegisteredClaim,
} from '../../src/articles/reconciliation/registered.js';

/** Rows of a registry that was made up, for the comparison alone. */

export const FRONT: Grantor = { organisationId: 'front', printed: null, system: 'FRONT', level: 'PROVINCE' };
export const PEOPLE: Grantor = { organisationId: 'people', printed: null, system: 'STATE', level: 'PROVINCE' };
export const NOBODY_KNOWN: Grantor = { organisationId: null, printed: null, system: null, level: null };

const body = (id: string, { system, level }: Grantor, name: string): NamedBody => ({
  id,
  name,
  names: [name],
  system: system ?? 'OTHER',
  level: level ?? 'PROVINCE',
});

export const BODIES: NamedBody[] = [
  body('front', FRONT, 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ'),
  body('people', PEOPLE, 'Ủy ban nhân dân tỉnh Ví Dụ'),
];
const ANYBODY = { system: null, level: null };
export const FORMS: NamedForm[] = [
  { id: 'merit', names: ['Bằng khen', 'BK'], ...ANYBODY },
  { id: 'commendation', names: ['Giấy khen'], ...ANYBODY },
  { id: 'order', names: ['Huân chương Lao động'], system: 'STATE', level: 'CENTRAL' },
];

export function awards(parts: Partial<RegisteredAwards> = {}): RegisteredAwards {
  const quantity = parts.quantity ?? 10;
  return {
    ...FRONT,
    source: 'decision',
    decisionId: parts.source ?? 'decision',
    formId: 'merit',
    awardClass: null,
    recipientKind: 'GROUP',
    madeFrom: null,
    quantity,
    unsaid: 0,
    lines: quantity,
    drafts: 0,
    awardIds: ['award'],
    bucket: 'GRANTED',
    wasProposed: false,
    everHandedOver: false,
    ...parts,
  };
}

export function handed(parts: Partial<HandedOver> = {}): HandedOver {
  const {
    bucket: _bucket,
    wasProposed: _proposed,
    everHandedOver: _ever,
    ...group
  } = awards(parts as Partial<RegisteredAwards>);
  return {
    ...group,
    meetingId: 'meeting',
    bucket: 'HANDED_OVER',
    here: true,
    ofThese: true,
    proposed: false,
    undated: false,
    ...parts,
  };
}

let claims = 0;

type ClaimParts = Omit<Partial<RegisteredClaim>, 'links'> & { links?: Partial<RegisteredClaim['links']> };

export function claim({ links = {}, ...parts }: ClaimParts = {}): RegisteredClaim {
  claims += 1;
  const count = links.count ?? (links.sources?.length ? 1 : 0);
  return {
    id: `claim-${String(claims).padStart(4, '0')}`,
    articleId: 'article',
    meetingId: 'meeting',
    place: 'BODY',
    verb: 'PRESENTED',
    standing: 'ACCEPTED',
    withdrawn: false,
    meetingWithdrawn: false,
    undated: false,
    draft: false,
    formId: 'merit',
    formPrinted: 'Bằng khen',
    awardClass: null,
    grantorsPrinted: [],
    grantorsChosen: [],
    groups: null,
    individuals: null,
    households: null,
    enterprises: null,
    combined: null,
    unspecified: false,
    presentedAt: [],
    ...parts,
    links: { sources: [], forms: [], grantors: [], ...links, count, here: links.here ?? count },
  };
}

export function registered(parts: Partial<Registered>): Registered {
  return { awards: [], handedOver: [], claims: [], sameAwards: [], bodies: BODIES, forms: FORMS, ...parts };
}
