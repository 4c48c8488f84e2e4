import type { Problem } from '../../../platform/errors/domain-error.js';
import type { DraftAction } from '../../vocabulary.js';
import type { DraftContents } from '../draft-contents.js';
import { draftMessages } from '../drafts.messages.js';
import type { CompletedChoice } from '../bodies/proposed-bodies.service.js';
import { isWhole } from '../accepting/draft-body-input.js';

/** A choice and where in the input it stands. */
export interface Choice extends CompletedChoice {
  field: string;
}

const IDS = ['meetingId', 'personId', 'organisationId', 'areaId', 'awardId', 'decisionId', 'asPart'] as const;
type Id = (typeof IDS)[number];
/** What names a record: another part of the draft is none. */
export type LinkId = Exclude<Id, 'asPart'>;

interface Rule {
  key: RegExp;
  actions: readonly DraftAction[];
  links: readonly Id[];
}

const RULES: readonly Rule[] = [
  {
    key: /^a\d+\.(?:groups|individuals|households|enterprises|combined|unspecified)$/u,
    actions: ['LINK', 'CREATE', 'AS_PRINTED'],
    links: ['awardId'],
  },
  { key: /^m\d+$/u, actions: ['LINK', 'CREATE', 'LEAVE_OUT'], links: ['meetingId'] },
  { key: /^m\d+\.place$/u, actions: ['LINK', 'AS_PRINTED'], links: ['areaId'] },
  { key: /^m\d+\.o\d+$/u, actions: ['LINK', 'CREATE', 'AS_PRINTED', 'LEAVE_OUT'], links: ['organisationId', 'asPart'] },
  { key: /^p\d+$/u, actions: ['LINK', 'CREATE', 'AS_PRINTED', 'LEAVE_OUT'], links: ['personId', 'asPart'] },
  { key: /^d\d+$/u, actions: ['AS_PRINTED', 'LEAVE_OUT'], links: [] },
  { key: /^a\d+$/u, actions: ['CREATE', 'AS_PRINTED', 'LEAVE_OUT'], links: [] },
  { key: /^a\d+\.g\d+$/u, actions: ['LINK', 'CREATE', 'AS_PRINTED'], links: ['organisationId', 'asPart'] },
  { key: /^a\d+\.d$/u, actions: ['LINK', 'CREATE', 'AS_PRINTED'], links: ['decisionId'] },
  {
    key: /^a\d+\.n\d+$/u,
    actions: ['LINK', 'CREATE', 'AS_PRINTED', 'LEAVE_OUT'],
    links: ['personId', 'organisationId', 'awardId', 'asPart'],
  },
];

/** Whether a part takes what was chosen for it. */
export function problemsOf(choice: Choice, contents: DraftContents): Problem[] {
  const { key, action, field } = choice;
  const rule = RULES.find((each) => each.key.test(key));
  if (!rule) return [];
  const named = contents.awards.flatMap((award) => award.named).find((each) => each.key === key);
  const isBody = /\.[og]\d+$/u.test(key) || (named !== undefined && named.kind !== 'INDIVIDUAL');
  if (choice.body && !(isBody && action === 'CREATE'))
    return [{ text: draftMessages.BODY_DOES_NOT_FIT, field: `${field}.body`, details: { key } }];
  if (!rule.actions.includes(action)) {
    const details = { key, action, actions: rule.actions.join(', ') };
    return [{ text: draftMessages.CHOICE_DOES_NOT_FIT, field: `${field}.action`, details }];
  }
  const ofDecision = (['subject', 'mode'] as const).find((name) => choice[name]);
  if (ofDecision && !(key.endsWith('.d') && action === 'CREATE'))
    return [{ text: draftMessages.ONLY_OF_NEW_DECISION, field: `${field}.${ofDecision}`, details: { key } }];
  const given = IDS.filter((name) => choice[name]);
  if (action === 'LINK') {
    const fits = given.length === 1 && rule.links.includes(given[0]!);
    if (!fits) return [{ text: draftMessages.LINK_NEEDS_ID, field, details: { key } }];
    const same = isBody ? bodiesOf(contents) : peopleOf(contents);
    if (!choice.asPart || (choice.asPart !== key && same.has(choice.asPart) && same.has(key))) return [];
    const text = isBody ? draftMessages.PART_IS_NO_BODY : draftMessages.PART_IS_NO_PERSON;
    return [{ text, field: `${field}.asPart`, details: { key, other: choice.asPart } }];
  }
  const [name] = given;
  if (name) return [{ text: draftMessages.ID_DOES_NOT_FIT, field: `${field}.${name}`, details: { key, action, name } }];
  if (key.endsWith('.d') && action === 'CREATE') {
    const award = contents.awards.find((each) => key === `${each.key}.d`);
    const details = { key: award?.key };
    return [
      ...(award?.decisionNumber === null
        ? [{ text: draftMessages.DECISION_WITHOUT_NUMBER, field: `${field}.action`, details }]
        : []),
      ...(choice.issuerId && choice.signedOn ? [] : [{ text: draftMessages.DECISION_NEEDS_ISSUER, field }]),
    ];
  }
  return isBody && action === 'CREATE' && !isWhole(choice.body)
    ? [{ text: draftMessages.BODY_NEEDS_KIND, field: `${field}.body`, details: { key, action } }]
    : [];
}

/** Keys of the parts that are bodies: organisers, grantors, and groups, households and enterprises named as receivers. */
function bodiesOf({ meetings, awards }: DraftContents): Set<string> {
  const named = awards.flatMap((award) => award.named).filter(({ kind }) => kind !== 'INDIVIDUAL');
  const printed = [...meetings.flatMap(({ organisers }) => organisers), ...awards.flatMap(({ grantors }) => grantors)];
  return new Set([...printed, ...named].map(({ key }) => key));
}

/** Keys of the parts that are people: attendees, and receivers named one by one. */
function peopleOf({ attendees, awards }: DraftContents): Set<string> {
  const named = awards.flatMap((award) => award.named).filter(({ kind }) => kind === 'INDIVIDUAL');
  return new Set([...attendees, ...named].map(({ key }) => key));
}
