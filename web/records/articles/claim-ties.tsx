import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { FindRecord, type Found } from '../../choosing/find-record.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { dayInWords, say } from '../../words/language.js';
import { Alert, Opened } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { LINK_CLAIM, UNLINK_CLAIM } from '../acts.js';
import { AwardLink, BodyLink, DecisionLink, formInWords, joined, MeetingLink } from '../links.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Done } from '../putting-right/changeable.js';
import type { TiedClaim } from '../record.js';

interface Props {
  desk: RecordDesk<unknown>;
  claim: TiedClaim;
  may: boolean;
}

/** The meeting, the decision, the awards and the bodies on record that a claim speaks of: tied and untied there. */
export function ClaimTies({ desk, claim, may }: Props) {
  const { meeting, decision, awards, grantorsPrinted, grantors } = claim;
  const untie = (what: object, name: string) =>
    may ? <Untie desk={desk} claim={claim} what={what} name={name} /> : null;
  return (
    <>
      {meeting ? (
        <Tie what={say('Hội nghị', 'Meeting')}>
          <MeetingLink meeting={meeting} /> {untie({ meeting: true }, meeting.title)}
        </Tie>
      ) : null}
      {decision ? (
        <Tie what={say('Quyết định', 'Decision')}>
          <DecisionLink decision={decision} /> {untie({ decision: true }, decision.numberPrinted ?? decision.subject)}
        </Tie>
      ) : null}
      {awards.nodes.map((award) => {
        const name = award.recipientName ?? say('(không nêu tên)', '(not named)');
        return (
          <Tie key={award.id} what={say('Khen thưởng', 'Award')}>
            <AwardLink award={award} as={name} />{' '}
            <small>
              {joined(award.recipientUnit, formInWords(award.form, award.awardClass), dayInWords(award.grantedOn))}
            </small>{' '}
            {untie({ awardIds: [award.id] }, name)}
          </Tie>
        );
      })}
      {awards.totalCount > awards.nodes.length ? (
        <p class="quiet">
          {say(
            `và ${awards.totalCount - awards.nodes.length} khen thưởng nữa, ở danh sách bên dưới`,
            `and ${awards.totalCount - awards.nodes.length} more, in the list below`,
          )}
        </p>
      ) : null}
      {grantorsPrinted.map((printed) => {
        const body = grantors.find((each) => each.printed === printed)?.organisation;
        return (
          <Tie
            key={printed}
            what={joined(
              say(`Cơ quan tặng “${printed}”`, `Grantor “${printed}”`),
              claim.grantorsCarriedOver ? say('nêu ở chỗ khác trong bài', 'named elsewhere in the article') : null,
            )}
          >
            {body ? (
              <>
                <BodyLink body={body} /> {untie({ grantorsPrinted: [printed] }, body.name)}
              </>
            ) : may ? (
              <FindTie
                desk={desk}
                claim={claim}
                looking="BODY"
                printed={printed}
                opens={say('Là đơn vị nào trong sổ …', 'Which body on record …')}
                inputOf={({ id }) => ({ grantors: [{ printed, organisationId: id }] })}
              />
            ) : (
              say('chưa nối', 'not tied')
            )}
          </Tie>
        );
      })}
      {may ? <MoreTies desk={desk} claim={claim} /> : null}
    </>
  );
}

/** What else it can be tied to; a meeting or a decision takes the place of the one that it has. */
function MoreTies({ desk, claim }: Omit<Props, 'may'>) {
  const { meeting, decision } = claim;
  return (
    <p class="buttons">
      <FindTie
        desk={desk}
        claim={claim}
        looking="MEETING"
        opens={
          meeting
            ? say('Là hội nghị khác …', 'It is another meeting …')
            : say('Nối với hội nghị …', 'Tie to a meeting …')
        }
        inputOf={({ id }) => ({ meetingId: id })}
      />
      <FindTie
        desk={desk}
        claim={claim}
        looking="DECISION"
        opens={
          decision
            ? say('Là quyết định khác …', 'It is another decision …')
            : say('Nối với quyết định …', 'Tie to a decision …')
        }
        inputOf={({ id }) => ({ decisionId: id })}
      />
      <FindTie
        desk={desk}
        claim={claim}
        looking="AWARD"
        opens={say('Nối với khen thưởng …', 'Tie to an award …')}
        inputOf={({ id }) => ({ awardIds: [id] })}
      />
    </p>
  );
}

const Tie = ({ what, children }: { what: string; children: ComponentChildren }) => (
  <div>
    <small>{what}:</small> {children}
  </div>
);

interface FindTieProps extends Omit<Props, 'may'> {
  looking: 'MEETING' | 'DECISION' | 'AWARD' | 'BODY';
  printed?: string;
  opens: string;
  inputOf: (found: Found) => object;
}

function FindTie({ desk, claim: { id, version, quote }, looking, printed = '', opens, inputOf }: FindTieProps) {
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAsking();
  const tie = (found: Found) =>
    run(async () => {
      const { done } = await ask<Done>(LINK_CLAIM, { input: { id, version, ...inputOf(found) } });
      desk.tell(
        say(
          `Đã nối với “${found.label}”. Nhầm thì bấm “Gỡ” cạnh đó.`,
          `Tied to “${found.label}”. “Untie” beside it takes that back.`,
        ),
        done.warnings,
      );
      setOpen(false);
      await desk.follow();
    });
  if (!open)
    return (
      <button type="button" class="plain" aria-label={`${opens} ${quote}`} onClick={() => setOpen(true)}>
        {opens}
      </button>
    );
  return (
    <Opened>
      <FindRecord
        looking={looking}
        printed={printed}
        busy={busy}
        onFound={(found) => void tie(found)}
        onClose={() => setOpen(false)}
      />
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </Opened>
  );
}

function Untie({ desk, claim, what, name }: Omit<Props, 'may'> & { what: object; name: string }) {
  const [whyAsked, askWhy] = useState(false);
  const { busy, refusal, run } = useAsking();
  const untie = (reason: string) =>
    run(async () => {
      const input = { id: claim.id, version: claim.version, ...what, reason };
      const { done } = await ask<Done>(UNLINK_CLAIM, { input });
      desk.tell(say(`Đã gỡ “${name}”. Nhầm thì nối lại.`, `“${name}” is untied. It can be tied again.`), done.warnings);
      await desk.follow();
    });
  if (!whyAsked)
    return (
      <button
        type="button"
        class="plain"
        aria-label={say(`Gỡ: ${name}`, `Untie: ${name}`)}
        onClick={() => askWhy(true)}
      >
        {say('Gỡ', 'Untie')}
      </button>
    );
  return (
    <>
      <GiveReason
        title={say('Vì sao gỡ; lý do được giữ cùng bản ghi', 'Why; kept with the record')}
        busy={busy}
        onSend={(reason) => void untie(reason)}
        onClose={() => askWhy(false)}
      />
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </>
  );
}
