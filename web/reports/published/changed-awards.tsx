import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { useLooking } from '../../asking/use-looking.js';
import { Alert } from '../../pieces/pieces.js';
import { Lines } from '../../pieces/lines.js';
import { changesOf } from '../../records/page/changes.js';
import { namesIn } from '../../records/page/history.js';
import { AwardLink } from '../../records/links.js';
import { anyRecipientInWords } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import { CHANGED_AWARDS } from '../operations.js';
import { type ChangedAward, entryOf, type Since } from './since.js';

type Changed = Since['changedAwards'];

/** The awards that make the figures other ones, what happened to each, and the values that are others now. */
export function ChangedAwards({ id, first }: { id: string; first: Changed }) {
  const [changed, setChanged] = useState(first);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const { busy, refusal, look } = useLooking();
  const { totalCount, nodes } = changed;
  useEffect(() => {
    // Without their names the changes are told all the same.
    void namesIn(nodes.map(entryOf)).then(setNames, () => undefined);
  }, [nodes]);
  const more = () =>
    look(
      () =>
        ask<{ publishedFigures: Pick<Since, 'changedAwards'> }>(CHANGED_AWARDS, { id, after: nodes.at(-1)?.awardId }),
      ({ publishedFigures }) => setChanged({ totalCount, nodes: [...nodes, ...publishedFigures.changedAwards.nodes] }),
    );
  return (
    <>
      <h3>
        {say('Những khen thưởng đã đổi', 'Awards that changed')} <small>({totalCount})</small>
      </h3>
      <Lines
        records={nodes.map((each) => ({ ...each, id: each.awardId }))}
        columns={[
          { title: say('Người, đơn vị được khen', 'Recipient'), of: (each) => <Award changed={each} /> },
          { title: say('Đã xảy ra', 'What happened'), of: ({ message }) => message },
          { title: say('Trong số liệu', 'In the figures'), of: countedInWords },
          { title: say('Đã đổi', 'What changed'), of: (each) => <Values changed={each} names={names} /> },
        ]}
      />
      <Alert refusal={refusal} />
      {nodes.length < totalCount ? (
        <button type="button" class="second" disabled={busy} onClick={() => void more()}>
          {say(`Xem thêm (còn ${totalCount - nodes.length})`, `More (${totalCount - nodes.length} left)`)}
        </button>
      ) : null}
    </>
  );
}

function Award({ changed: { awardId, award } }: { changed: ChangedAward }) {
  if (!award) return <>{say('(bản ghi khác)', '(another record)')}</>;
  const name = award.recipientName ?? say('(nguồn không nêu tên)', '(nobody is named)');
  return (
    <>
      <AwardLink award={{ id: awardId }} as={name} />{' '}
      <small>{anyRecipientInWords(award.recipientKind).toLowerCase()}</small>
    </>
  );
}

function countedInWords({ wasCounted, isCounted }: ChangedAward): string {
  if (wasCounted && isCounted) return say('Vẫn được tính', 'Still counted');
  return isCounted
    ? say('Khi ấy chưa, nay được tính', 'Not counted then, counted now')
    : say('Khi ấy có, nay không tính', 'Counted then, not now');
}

function Values({ changed, names }: { changed: ChangedAward; names: ReadonlyMap<string, string> }) {
  const none = say('không có', 'nothing');
  return (
    <>
      {changesOf(entryOf(changed), names).map(({ label, before, after }) => (
        <div key={label}>
          {label}: {before ?? none} → {after ?? none}
        </div>
      ))}
    </>
  );
}
