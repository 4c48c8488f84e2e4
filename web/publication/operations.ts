/** What the room of publication asks of the API. */

const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';
const HEAD = 'id kind title day recordStatus issuer { name } keptBy { name } sources { id kind title }';
const RECORD = 'id type version label along undated mayConfirm';
const DOUBTS = 'doubts { code message quote awardId annexOrder draftId partKey }';

export const TO_CONFIRM = `query ToConfirm($kind: ToConfirmKind, $keptById: ID, $year: Int, $after: String) {
  toConfirm(kind: $kind, keptById: $keptById, year: $year, first: 25, after: $after) {
    ${PAGE} nodes { ${HEAD} drafts(first: 100) { ${PAGE} nodes { ${RECORD} } } }
  }
}`;
export const ONE_TO_CONFIRM = `query OneToConfirm($id: ID!, $after: String) {
  toConfirm(id: $id, first: 1) { nodes { ${HEAD} drafts(first: 100, after: $after) { ${PAGE} nodes { ${RECORD} ${DOUBTS} } } } }
}`;

/** What was handed over at a meeting, as far as it may wait for its decision; of anything else nothing. */
export const HANDED_OVER = `query HandedOver($id: ID!) {
  node(id: $id) { id ... on Meeting { recordStatus presentations { recordStatus items {
    award { id recordStatus decision { id numberPrinted signedOn recordStatus } } } } } }
}`;

/** Of each type what the payload of its acts calls the record. */
export const RECORD_TYPES = {
  Person: 'person',
  Post: 'post',
  Organisation: 'organisation',
  Meeting: 'meeting',
  Attendance: 'attendance',
  AwardDecision: 'decision',
  Award: 'award',
  Presentation: 'presentation',
  Article: 'article',
  Claim: 'claim',
} as const;
export type RecordType = keyof typeof RECORD_TYPES;

/** Records that one request makes public or takes back: one alias each. */
export const MOST_ACTS = 25;

/** Who attended and who handed over are chosen beside the meeting and the handing-over, which take nobody along. */
const ALONE: Readonly<Partial<Record<RecordType, string>>> = {
  Meeting: ', withAttendances: false',
  Presentation: ', withPresenters: false',
};

/** Makes these public, one after the other, and no more than these but for the lines of a decision and the claims of an article. */
export const confirmText = (types: readonly RecordType[]): string =>
  actsText('ConfirmInput', types, (type, input) => {
    const more = ALONE[type] ?? '';
    const lines = type === 'AwardDecision' ? ' awards { id version }' : '';
    return `confirm${type}(input: ${input}${more}) { ${RECORD_TYPES[type]} { id version }${lines} }`;
  });

/** Takes these back, each for a reason. */
export const withdrawText = (types: readonly RecordType[]): string =>
  actsText(
    'WithdrawInput',
    types,
    (type, input) => `withdraw${type}(input: ${input}) { ${RECORD_TYPES[type]} { id version } }`,
  );

function actsText(
  input: string,
  types: readonly RecordType[],
  act: (type: RecordType, input: string) => string,
): string {
  const variables = types.map((_, i) => `$i${i}: ${input}!`).join(', ');
  return `mutation Acts(${variables}) { ${types.map((type, i) => `r${i}: ${act(type, `$i${i}`)}`).join(' ')} }`;
}
