import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { useAsking } from '../../asking/use-asking.js';
import { useKept } from '../../keeping/use-kept.js';
import { Alert } from '../../pieces/pieces.js';
import { say } from '../../words/language.js';
import type { Opening } from '../figure-table.js';
import { PUBLISH } from '../operations.js';
import type { Report } from '../report.js';
import { addressOfPublished, type Published, replaceable, whenAndWho } from './published.js';
import { BeforePublishing, type Publishing } from './before-publishing.js';

interface Props {
  report: Report;
  /** The report as the API was asked for it. */
  input: Record<string, unknown>;
  published: readonly Published[];
  onOpen: (opening: Opening) => void;
  onCountAgain: () => void;
  onPublished: () => void;
}

const NOTHING_YET: Publishing = { note: '', instead: '' };

/** Where the figures that were looked at are published, once it was said what that means. */
export function PublishReport({ report, input, published, onOpen, onCountAgain, onPublished }: Props) {
  const [open, setOpen] = useState(false);
  const [did, setDid] = useState<{ id: string; readAt: string } | null>(null);
  const { busy, refusal, run } = useAsking();
  const [publishing, keep] = useKept<Publishing>(`publishing ${report.key}`, NOTHING_YET);
  const [sentAt, setSentAt] = useState('');
  const { same, others } = replaceable(report, published);
  // What was done and refused of figures that were counted again since is no news of these.
  const done = did?.readAt === report.readAt ? did.id : null;
  const refused = sentAt === report.readAt ? refusal : null;
  const publish = () =>
    run(async () => {
      const { note, instead } = publishing;
      setSentAt(report.readAt);
      const supersedesId = same?.id ?? instead;
      const more = { ...(note.trim() ? { note: note.trim() } : {}), ...(supersedesId ? { supersedesId } : {}) };
      const sent = { ...input, figuresSha256: report.figuresSha256, ...more };
      const { publishReport } = await ask<Answer>(PUBLISH, { input: sent });
      keep(() => NOTHING_YET);
      setDid({ id: publishReport.publishedReport.id, readAt: report.readAt });
      setOpen(false);
      onPublished();
    });
  return (
    <section class="card publish">
      <h3>{say('Công bố số liệu', 'Publish')}</h3>
      {done ? <Done id={done} /> : same ? <Standing report={report} published={same} /> : null}
      {!report.mayPublish ? (
        <p class="quiet">
          {say(
            'Người duyệt của đơn vị này công bố được; tài khoản của bạn thì không.',
            'An approver of this body may publish them; your account may not.',
          )}
        </p>
      ) : open ? (
        <BeforePublishing
          report={report}
          same={same}
          others={others}
          busy={busy}
          refusal={refused}
          onOpen={onOpen}
          publishing={publishing}
          onChange={(after) => keep(() => after)}
          onSend={() => void publish()}
          onClose={() => setOpen(false)}
        />
      ) : done ? null : (
        <button type="button" class="second" onClick={() => setOpen(true)}>
          {same
            ? say('Công bố số liệu này thay bản ấy …', 'Publish these figures in its place …')
            : say('Công bố số liệu này …', 'Publish these figures …')}
        </button>
      )}
      <Alert refusal={refused} />
      {refused?.code === 'FIGURES_CHANGED' || refused?.code === 'PUBLISHED_ALREADY' ? (
        <button type="button" class="second" onClick={onCountAgain}>
          {say('Đếm lại', 'Count again')}
        </button>
      ) : null}
    </section>
  );
}

interface Answer {
  publishReport: { publishedReport: { id: string } };
}

/** The form that had the focus is gone: what was done has it. */
function Done({ id }: { id: string }) {
  const here = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => here.current?.focus(), []);
  return (
    <p class="note" role="status" tabIndex={-1} ref={here}>
      {say('Đã công bố; số liệu giữ nguyên từ đây.', 'Published; the figures stay as they are from now on.')}{' '}
      <a href={addressOfPublished(id)}>{say('Xem bản đã công bố', 'See what was published')}</a>
    </p>
  );
}

function Standing({ report, published }: { report: Report; published: Published }) {
  const when = whenAndWho(published.createdAt, published.publishedByName);
  return (
    <p class="note">
      {say(`Kỳ này đã công bố: ${when}.`, `Published already: ${when}.`)}{' '}
      {published.figuresSha256 === report.figuresSha256
        ? say('Số liệu lúc này vẫn như bản ấy.', 'The figures of now are still the same.')
        : say('Số liệu lúc này đã khác bản ấy.', 'The figures of now are other ones.')}{' '}
      <a href={addressOfPublished(published.id)}>
        {say('Xem bản ấy và những gì đã khác', 'See it, and what changed since')}
      </a>
    </p>
  );
}
