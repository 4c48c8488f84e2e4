import type { Name } from '../../forms/fields.js';
import { bodyKindInWords, levelInWords } from '../../words/closed-lists.js';
import { dayInWords, say } from '../../words/language.js';
import type { Award, Candidate, Candidates, Choice, Choices, Draft, NewBody } from '../draft.js';
import { areaFromInWords } from '../../choosing/area-told.js';
import { reasonInWords } from '../words.js';

/** Something of a part that may be a record already: a meeting, a body, a person, a decision. */
export interface Choosable {
  /** As acceptDraft takes it: `m1`, `m1.place`, `m1.o1`, `a1.groups`, `a1.unspecified`, `a1.g1`, `a1.d`, `a1.n1`, `p1`. */
  key: string;
  what: 'MEETING' | 'PLACE' | 'ORGANISATION' | 'PERSON' | 'AWARD' | 'COUNT' | 'DECISION' | 'RECEIVER';
  printed: string;
  /** Of a receiver: whether it is a person. */
  person?: boolean;
  /** Of a decision: the grantor that is named, who most likely signed it. */
  grantor?: Name;
  /** Of a decision: whether its number is printed, without which none can be recorded. */
  numbered?: boolean;
  /** Of an award: whether it names somebody, who has a line whatever is said of its counts. */
  names?: boolean;
}

/**
 * What of each part can be tied to a record, in the order in which it is printed. A place, and a decision of which no
 * number is printed, are among them where one on record may be it.
 */
export function choosablesOf({ contents }: Draft, key: string, candidates: Candidates | null): Choosable[] {
  const meeting = contents.meetings.find((each) => each.key === key);
  if (meeting)
    return [
      { key, what: 'MEETING', printed: meeting.title },
      ...(meeting.placePrinted && candidatesFor(candidates, `${key}.place`).length > 0
        ? [{ key: `${key}.place`, what: 'PLACE' as const, printed: meeting.placePrinted }]
        : []),
      ...meeting.organisers.map((name) => ({ key: name.key!, what: 'ORGANISATION' as const, printed: name.printed })),
    ];
  const attendee = contents.attendees.find((each) => each.key === key);
  if (attendee) return [{ key, what: 'PERSON', printed: attendee.name }];
  const award = contents.awards.find((each) => each.key === key);
  return award ? choosablesOfAward(award, candidates) : [];
}

const COUNTS = [
  ['groups', () => say('tập thể', 'groups')],
  ['individuals', () => say('cá nhân', 'individuals')],
  ['households', () => say('hộ gia đình', 'households')],
  ['enterprises', () => say('doanh nghiệp', 'enterprises')],
  ['combined', () => say('tập thể, cá nhân', 'groups and individuals')],
] as const;

function choosablesOfAward(award: Award, candidates: Candidates | null): Choosable[] {
  const { key, formPrinted, grantors, decisionNumber, named } = award;
  const [grantor] = grantors;
  const counted = COUNTS.filter(([name]) => award[name] !== null);
  const decided = candidatesFor(candidates, `${key}.d`).length > 0;
  return [
    // Those whom it names have a choice each; the others are counted, or said to be many.
    ...(award.unspecified || counted.length > 0
      ? [{ key, what: 'AWARD' as const, printed: formPrinted, names: named.length > 0 }]
      : []),
    // One of which no line on record may be it goes with the award.
    ...counted.flatMap(([name, words]) =>
      candidatesFor(candidates, `${key}.${name}`).length > 0
        ? [{ key: `${key}.${name}`, what: 'COUNT' as const, printed: `${award[name]} ${words()}` }]
        : [],
    ),
    ...(candidatesFor(candidates, `${key}.unspecified`).length > 0
      ? [{ key: `${key}.unspecified`, what: 'COUNT' as const, printed: say('không nêu số lượng', 'no number told') }]
      : []),
    ...grantors.map((name) => ({ key: name.key!, what: 'ORGANISATION' as const, printed: name.printed })),
    ...(decisionNumber || decided
      ? [
          {
            key: `${key}.d`,
            what: 'DECISION' as const,
            printed: decisionNumber ?? say('Quyết định', 'Decision'),
            numbered: decisionNumber !== null,
            ...(grantor ? { grantor } : {}),
          },
        ]
      : []),
    ...named.map((each) => ({
      key: each.key!,
      what: 'RECEIVER' as const,
      printed: each.name,
      person: each.kind === 'INDIVIDUAL',
    })),
  ];
}

/** The records that one of them may be, likeliest first. */
export function candidatesFor(candidates: Candidates | null, key: string): Candidate[] {
  if (!candidates) return [];
  const { meetings, areas, organisations, people, decisions, awards } = candidates;
  return [...meetings, ...areas, ...awards, ...people, ...organisations, ...decisions]
    .filter(({ partKey }) => partKey === key)
    .sort((a, b) => b.score - a.score);
}

/** Why a record is offered, in words. */
export function whyOf({ reasons, evidence }: Candidate): string {
  return [...(evidence?.map(({ message }) => message) ?? []), ...(reasons?.map(reasonInWords) ?? [])].join(' · ');
}

/** What staff find chosen already: the records that the registry is sure of. They see each, with why, and may choose otherwise. */
export function sureChoices(candidates: Candidates): Choices {
  return Object.fromEntries(
    candidates.sure.map(({ partKey, id, kind, why }): [string, Choice] => {
      const label = candidatesFor(candidates, partKey).find((each) => each.id === id)?.label;
      return [partKey, { action: 'LINK', id, kind, label: label ?? why.join('; ') }];
    }),
  );
}

/** What happens where nothing is chosen (docs/drafts.md, "Choosing"). */
export function byDefault({ what, names }: Choosable, candidates: readonly Candidate[]): string {
  switch (what) {
    case 'MEETING':
      return candidates.length > 0
        ? say('Chưa chọn: ghi hội nghị mới', 'Not chosen: a new meeting is recorded')
        : say('Ghi hội nghị mới', 'Record a new meeting');
    case 'PERSON':
      return candidates.length > 0
        ? say('Chưa chọn: giữ tên như in, chưa gắn với ai', 'Not chosen: the name as printed, of nobody yet')
        : say('Ghi người mới', 'Record a new person');
    case 'AWARD':
      return names
        ? say('Chỉ ghi người, đơn vị có tên; số lượng giữ như lời báo', 'Record who is named; counts stay words')
        : say('Không thành dòng; số lượng giữ như lời báo', 'No lines; counts stay the words of the article');
    case 'COUNT':
      return say('Chưa chọn: theo ô “Số lượng” ở trên', 'Not chosen: as “Counts” above says');
    case 'RECEIVER':
      return say('Chưa chọn: dòng khen thưởng với tên như in', 'Not chosen: an award line with the name as printed');
    case 'DECISION':
      return say('Không ghi quyết định', 'Record no decision');
    case 'PLACE':
    case 'ORGANISATION':
      return say('Giữ tên như in', 'The name as printed');
  }
}

/** What else staff may say of it, beside the records that it may be. FIND, BODY and DECISION open a form. */
export function actionsOf(
  { what, person, numbered }: Choosable,
  candidates: readonly Candidate[],
  proposed: NewBody | null = null,
): [value: string, words: string][] {
  /** Without a record that it may be, that is what happens by itself. */
  const neither = (words: string): [string, string][] => (candidates.length > 0 ? [['AS_PRINTED', words]] : []);
  const asPrinted = say('Giữ tên như in, không gắn với bản ghi nào', 'As printed, of no record');
  const find: [string, string] = ['FIND', say('Tìm trong sổ …', 'Look in the registry …')];
  const newPerson: [string, string] = ['CREATE', say('Ghi người mới', 'Record a new person')];
  const newBody: [string, string] = [
    'BODY',
    proposed
      ? say(`Ghi đơn vị mới: ${proposed.name} …`, `Record a new body: ${proposed.name} …`)
      : say('Ghi đơn vị mới …', 'Record a new body …'),
  ];
  switch (what) {
    case 'MEETING':
      return candidates.length > 0
        ? [['CREATE', say('Là hội nghị khác: ghi mới', 'It is another: record a new one')]]
        : [];
    case 'PERSON':
      return [
        // Where nobody is on record, that is what happens by itself.
        ...(candidates.length > 0 ? [newPerson] : []),
        ['AS_PRINTED', say('Giữ tên như in, không gắn với ai', 'As printed, of nobody')],
        find,
      ];
    case 'AWARD':
      return [
        ['CREATE', say('Ghi cả số lượng thành dòng khen thưởng', 'Record its counts as award lines, too')],
        [
          'AS_PRINTED',
          say(
            'Không thành dòng; lần trao này khác lần đã có trong sổ',
            'No lines; handed over another time than on record',
          ),
        ],
      ];
    case 'COUNT':
      return [
        ['CREATE', say('Không phải dòng ấy: ghi dòng mới', 'It is not that line: record a new one')],
        ['AS_PRINTED', say('Không thành dòng', 'No line')],
      ];
    case 'DECISION':
      return [
        ...(numbered
          ? ([['DECISION', say('Ghi quyết định này …', 'Record this decision …')]] as [string, string][])
          : []),
        ...neither(say('Không gắn quyết định nào', 'Of no decision')),
      ];
    case 'PLACE':
      return neither(asPrinted);
    case 'ORGANISATION':
      return [newBody, find, ...neither(asPrinted)];
    case 'RECEIVER':
      return [person ? newPerson : newBody, find, ['AS_PRINTED', asPrinted], ['LEAVE_OUT', say('Bỏ ra', 'Leave out')]];
  }
}

/** What the field is called in which it is chosen: the name as printed, where it is one. */
export function fieldOf({ key, what, printed }: Choosable): string {
  if (what === 'AWARD') return say('Số lượng', 'Counts');
  return key.includes('.') ? printed : say('Trong sổ', 'In the registry');
}

/** What is said where records are offered and none is chosen. */
export function offeredInWords({ what }: Choosable, [first, ...more]: readonly Candidate[]): string {
  if (what === 'COUNT' && more.length === 0)
    return say(
      `Sổ đã có dòng “${first!.label}”: hãy chọn có phải dòng ấy không`,
      `“${first!.label}” is on record: choose whether it is that line`,
    );
  const many = more.length + 1;
  return say(`Sổ có ${many} bản ghi có thể là tên này`, `${many} on record may be this`);
}

/** Whether a person should say what becomes of it: among records that it may be, or a receiver, whom a line with the name alone makes nobody's honour. */
export const isUndecided = (of: Choosable, candidates: Candidates | null, choices: Choices): boolean =>
  !choices[of.key] && (of.what === 'RECEIVER' || candidatesFor(candidates, of.key).length > 0);

/** What kind of body is recorded anew, to be looked over: "Ủy ban MTTQ, cấp huyện; địa bàn: Huyện Suối Bạc (theo bài)". */
export function bodyInWords({ body, areaName }: Pick<Choice, 'body' | 'areaName'>, proposed: NewBody | null): string {
  const { kind, level, areaId } = body!;
  const proposedName = areaId === proposed?.areaId ? proposed?.areaName : null;
  const area = areaName ?? proposedName;
  const from = areaId && areaId === proposed?.areaId ? areaFromInWords(proposed.areaFrom) : '';
  const what = [bodyKindInWords(kind), levelInWords(level).replace(/ \(.*\)$/u, '')];
  // A thôn and a household are of one level: it is said already.
  const isSaid = kind === 'HOUSEHOLD' || what[0]!.toLowerCase() === what[1]!.toLowerCase();
  const told = isSaid ? what[0]! : `${what[0]!}, ${what[1]!.toLowerCase()}`;
  if (area) return say(`${told}; địa bàn: ${area}${from}`, `${told}; area: ${area}${from}`);
  return areaId ? told : say(`${told}; chưa rõ địa bàn`, `${told}; area not known`);
}

/** What was chosen, where it is none of the records that are offered. */
export function choiceInWords({ action, label, body, issuer, signedOn }: Choice): string {
  if (action === 'LINK') return say(`Là: ${label ?? ''}`, `Is: ${label ?? ''}`);
  if (body) return say(`Đơn vị mới: ${body.name ?? ''}`, `New body: ${body.name ?? ''}`);
  const signed = [dayInWords(signedOn ?? null), issuer?.label].filter(Boolean).join(', ');
  return say(`Quyết định mới: ${signed}`, `New decision: ${signed}`);
}
