import { useState } from 'preact/hooks';
import { say } from '../../words/language.js';
import { NewBody } from '../../choosing/new-body.js';
import { Opened } from '../../pieces/pieces.js';
import type { Choice, NewBody as Proposed } from '../draft.js';
import { partOf } from '../accepting/accepting.js';
import { awardCalled } from './called.js';
import {
  actionsOf,
  bodyInWords,
  byDefault,
  candidatesFor,
  type Choosable,
  choiceInWords,
  fieldOf,
  offeredInWords,
  whyOf,
} from './choosing.js';
import { FindRecord } from '../../choosing/find-record.js';
import { likelyMeeting } from './likely-meeting.js';
import { printedElsewhere } from './same-body.js';
import { elsewhereInWords, namedElsewhere, unsaidInWords } from './same-person.js';
import { sameBody, sameDecision } from './printed-again.js';
import { SameMeeting } from './same-meeting.js';
import { NewDecision } from './new-decision.js';
import type { Desk } from '../use-draft.js';
import { useUnfinished } from '../editing/use-unfinished.js';

interface Props {
  of: Choosable;
  desk: Desk;
}

const FORMS = ['FIND', 'BODY', 'DECISION'] as const;

const valueOf = (choice: Choice | undefined): string => {
  if (choice === undefined) return '';
  if (choice.asPart) return `PART ${choice.asPart}`;
  if (choice.action === 'LINK') return `LINK ${choice.id}`;
  return choice.body || choice.issuer ? 'MADE' : choice.action;
};

/** Which record one of the names is: those that it may be, with why, or what else can become of it. */
export function Choose({ of, desk }: Props) {
  const { candidates, choices } = desk;
  const [open, setOpen] = useState<(typeof FORMS)[number] | null>(null);
  useUnfinished(desk, partOf(of.key), open !== null);
  const choice = choices[of.key];
  const onChoose = (made: Choice | null) => {
    // A grantor or organiser that is printed in several parts is said once.
    const same = of.what === 'ORGANISATION' ? sameBody(desk.draft, of.key) : [];
    for (const key of same) if (isSame(choices[key], choice)) desk.choose(key, made);
    desk.choose(of.key, made);
  };
  const offered = candidatesFor(candidates, of.key);
  const proposed = candidates?.newBodies.find(({ partKey }) => partKey === of.key) ?? null;
  const chosen = offered.find(({ id }) => id === choice?.id);
  const elsewhere = [...namedElsewhere(desk.draft, of.key), ...printedElsewhere(desk.draft, candidates, of.key)];
  const ownWords = choice && !choice.asPart && !chosen && (choice.action === 'LINK' || valueOf(choice) === 'MADE');
  const again = desk.draft.contents.meetings.some(({ key }) => choices[key]?.action === 'LINK');
  const meeting = desk.open && desk.draft.contents.meetings.find(({ key }) => key === of.key);
  const likely = likelyMeeting(candidates, of.key);
  const choose = (value: string) => {
    const form = FORMS.find((each) => each === value) ?? null;
    setOpen(form);
    if (form) return;
    if (value === '') return onChoose(null);
    const other = elsewhere.find(({ key }) => value === `PART ${key}`);
    if (other) return onChoose({ action: 'LINK', asPart: other.key });
    const candidate = offered.find(({ id }) => value === `LINK ${id}`);
    if (candidate) return onChoose({ action: 'LINK', id: candidate.id, kind: candidate.kind, label: candidate.label });
    if (value !== valueOf(choice)) onChoose({ action: value as Choice['action'] });
  };
  const done = (made: Choice | null) => {
    if (made) onChoose(made);
    setOpen(null);
  };
  return (
    <div class="choose">
      <label>
        <span class="printed">{fieldOf(of)}</span>
        <select value={open ?? valueOf(choice)} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{byDefault(of, offered)}</option>
          {ownWords ? <option value={valueOf(choice)}>{choiceInWords(choice)}</option> : null}
          {elsewhere.map((other) => (
            <option key={other.key} value={`PART ${other.key}`}>
              {elsewhereInWords(other)}
            </option>
          ))}
          {offered.map((candidate) => (
            <option key={candidate.id} value={`LINK ${candidate.id}`}>
              {say('Là: ', 'Is: ')}
              {[candidate.label, candidate.detail].filter(Boolean).join(', ')}
            </option>
          ))}
          {actionsOf(of, offered, proposed)
            // At a meeting that is new nothing was handed over before.
            .filter(([value]) => of.what !== 'AWARD' || value !== 'AS_PRINTED' || again || choice?.action === value)
            .map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
        </select>
      </label>
      {chosen ? <small class="why">{whyOf(chosen)}</small> : null}
      {choice?.body ? <small class="why">{bodyInWords(choice, proposed)}</small> : null}
      {choice?.issuer ? <AlsoIn keys={sameDecision(desk.draft, of.key)} choice={choice} desk={desk} /> : null}
      {!choice && offered.length + elsewhere.length > 0 ? (
        <small class="why doubt">
          {offered.length > 0 ? offeredInWords(of, offered) : unsaidInWords(isPerson(of))}
        </small>
      ) : null}
      {meeting && !choice && likely ? <SameMeeting meeting={meeting} candidate={likely} desk={desk} /> : null}
      {open ? <ChoiceForm key={open} open={open} {...{ of, desk, proposed, done }} /> : null}
    </div>
  );
}

interface FormProps extends Props {
  open: (typeof FORMS)[number];
  proposed: Proposed | null;
  done: (made: Choice | null) => void;
}

/** What is opened where none of those offered is it: the registry is looked through, or a body or decision is said. */
function ChoiceForm({ open, of, desk, proposed, done }: FormProps) {
  const { candidates, choices } = desk;
  const choice = choices[of.key];
  const signedBy = (body: Choice) => {
    const key = of.grantor?.key;
    if (key)
      [key, ...sameBody(desk.draft, key).filter((each) => !choices[each])].forEach((each) => desk.choose(each, body));
  };
  /** A decision that stands in several parts is said once: of those of which nothing else was said. */
  const decided = (made: Choice | null) => {
    const same = sameDecision(desk.draft, of.key).filter((key) => !choices[key] || isSame(choices[key], choice));
    if (made) same.forEach((key) => desk.choose(key, made));
    done(made);
  };
  return (
    <Opened>
      {open === 'FIND' ? (
        <FindRecord
          looking={isPerson(of) ? 'PERSON' : 'BODY'}
          printed={of.printed}
          atOnce
          onFound={(found) => done({ action: 'LINK', kind: isPerson(of) ? 'PERSON' : 'ORGANISATION', ...found })}
          onClose={() => done(null)}
        />
      ) : open === 'BODY' ? (
        <NewBody
          printed={of.printed}
          proposed={proposed}
          onDone={(body, areaName) => done(body && { action: 'CREATE', body, ...(areaName ? { areaName } : {}) })}
        />
      ) : (
        <NewDecision
          grantor={of.grantor?.printed ?? ''}
          chosen={choices[of.grantor?.key ?? '']}
          proposed={candidates?.newBodies.find(({ partKey }) => partKey === of.grantor?.key) ?? null}
          onRecorded={signedBy}
          before={choice}
          form={formsOf(desk, [of.key, ...sameDecision(desk.draft, of.key)])}
          printed={candidates?.newDecisions.find(({ partKey }) => partKey === of.key) ?? null}
          onDone={decided}
        />
      )}
    </Opened>
  );
}

/** What the parts say was granted, each form once. */
const formsOf = ({ draft }: Desk, keys: readonly string[]): string => {
  const awards = draft.contents.awards.filter(({ key }) => keys.some((each) => partOf(each) === key));
  return [...new Set(awards.map(({ formPrinted }) => formPrinted))].join(', ');
};

/** In which other parts the decision is chosen, too. */
function AlsoIn({ keys, choice, desk }: { keys: readonly string[]; choice: Choice; desk: Desk }) {
  const same = keys.filter((key) => isSame(desk.choices[key], choice)).map(partOf);
  const titles = desk.draft.contents.awards.filter(({ key }) => same.includes(key)).map(awardCalled);
  return titles.length === 0 ? null : (
    <small class="why">
      {say(`Cùng quyết định ấy: ${titles.join('; ')}`, `The same decision: ${titles.join('; ')}`)}
    </small>
  );
}

const isSame = (one: Choice | undefined, other: Choice | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isPerson = ({ what, person }: Choosable): boolean => what === 'PERSON' || person === true;
