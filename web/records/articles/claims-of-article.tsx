import { useState } from 'preact/hooks';
import { say } from '../../words/language.js';
import { CHANGE_CLAIM, RECORD_CLAIM } from '../acts.js';
import { RecordForm } from '../by-hand/record-form.js';
import type { RecordDesk } from '../page/use-record.js';
import { Changeable } from '../putting-right/changeable.js';
import { RecordActs } from '../putting-right/record-acts.js';
import type { Article, TiedClaim } from '../record.js';
import { claimFields, claimRaws } from './claim-form.js';
import { ClaimStanding } from './claim-standing.js';
import { ClaimTies } from './claim-ties.js';
import { Said } from './claims.js';

/** What an article says: each with what it was resolved to and how it was judged, and all of that put right there. */
export function ClaimsOfArticle({ desk }: { desk: RecordDesk<Article> }) {
  const { claims, mayChange, recordStatus } = desk.record;
  return (
    <>
      {claims.length === 0 ? <p class="quiet">{say('Không có điều nào.', 'There is nothing.')}</p> : null}
      <ul class="plain-list">
        {claims.map((claim) => (
          <li key={claim.id} class="card">
            <OneClaim desk={desk} claim={claim} />
          </li>
        ))}
      </ul>
      {mayChange && recordStatus !== 'WITHDRAWN' ? <NewClaim desk={desk} /> : null}
    </>
  );
}

function OneClaim({ desk, claim }: { desk: RecordDesk<Article>; claim: TiedClaim }) {
  const may = claim.mayChange && claim.recordStatus !== 'WITHDRAWN';
  return (
    <>
      <Changeable
        desk={desk}
        record={claim}
        may={may}
        fields={claimFields()}
        raws={claimRaws(claim)}
        text={CHANGE_CLAIM}
        label={say(`Sửa điều bài nói: ${claim.quote}`, `Change what it says: ${claim.quote}`)}
      >
        <Said claim={claim} alone />
      </Changeable>
      <ClaimTies desk={desk} claim={claim} may={may} />
      {may ? <ClaimStanding desk={desk} claim={claim} /> : null}
      <RecordActs desk={desk} record={claim} type="Claim" of={claim.quote} />
    </>
  );
}

function NewClaim({ desk }: { desk: RecordDesk<Article> }) {
  const [open, setOpen] = useState(false);
  const { id } = desk.record;
  return (
    <RecordForm
      kept={`claim-of-${id}`}
      open={open}
      onOpen={setOpen}
      opens={say('Ghi thêm điều bài nói …', 'Record something else that it says …')}
      fields={claimFields()}
      raws={{ place: 'BODY', verb: 'GRANTED' }}
      text={RECORD_CLAIM}
      inputOf={(values) => ({ articleId: id, ...values })}
      onReload={desk.mustReload}
      onDone={async ({ warnings }) => {
        desk.tell(say('Đã ghi điều ấy, là bản nháp.', 'It is recorded, as a draft.'), warnings);
        setOpen(false);
        await desk.follow();
      }}
    />
  );
}
