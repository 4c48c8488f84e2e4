import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../../asking/api.js';
import { Form, Input, Select } from '../../pieces/pieces.js';
import { dayInWords, momentInWords, say } from '../../words/language.js';
import type { Opening } from '../figure-table.js';
import type { Report } from '../report.js';
import { LeftOpenList } from './left-open-list.js';
import { type Published, whenAndWho } from './published.js';

export interface Publishing {
  note: string;
  /** The id of the one in whose place it is published where it need not be; empty: of none. */
  instead: string;
}

interface Props {
  report: Report;
  /** The one that counts the same, which has to make way; and others of the period, which may. */
  same: Published | null;
  others: readonly Published[];
  busy: boolean;
  refusal: Refusal | null;
  onOpen: (opening: Opening) => void;
  publishing: Publishing;
  onChange: (publishing: Publishing) => void;
  onSend: () => void;
  onClose: () => void;
}

/** What publishing does, who sees it, and what it leaves open; then the button that does it. */
export function BeforePublishing({ report, same, others, ...props }: Props) {
  const { busy, refusal, publishing, onChange, onOpen, onSend, onClose } = props;
  const here = useRef<HTMLHeadingElement>(null);
  // A second Enter is to publish nothing.
  useLayoutEffect(() => here.current?.focus(), []);
  return (
    <Form
      busy={busy}
      refusal={refusal}
      onSend={onSend}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && !busy && publishing.note.trim() === '') onClose();
      }}
    >
      <h4 tabIndex={-1} ref={here}>
        {say('Sẽ công bố', 'What is published')}: {report.organisation.name}, {report.period.title}
      </h4>
      <WhatIsPublished report={report} same={same} />
      <LeftOpenList report={report} onOpen={onOpen} />
      {!same && others.length > 0 ? (
        <Select
          label={say('Thay bản đã công bố của kỳ này', 'In the place of one of this period')}
          value={publishing.instead}
          options={[
            ['', say('Không thay bản nào', 'Of none')],
            ...others.map((each): [string, string] => [
              each.id,
              say(
                `Tính đến hết ${dayInWords(each.countedTo)}, công bố ${whenAndWho(each.createdAt, each.publishedByName)}`,
                `To the end of ${dayInWords(each.countedTo)}, published ${whenAndWho(each.createdAt, each.publishedByName)}`,
              ),
            ]),
          ]}
          onChoose={(instead) => onChange({ ...publishing, instead })}
        />
      ) : null}
      <Input
        label={say('Ghi chú, nếu cần: vì sao thay, còn thiếu gì', 'Note, if any: why it replaces, what is missing')}
        name="note"
        value={publishing.note}
        onType={(note) => onChange({ ...publishing, note })}
        rows={2}
      />
      <div class="row tight">
        <button disabled={busy}>{busy ? say('Đang công bố …', 'Publishing …') : say('Công bố', 'Publish')}</button>
        <button type="button" class="second" disabled={busy} onClick={onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </Form>
  );
}

function WhatIsPublished({ report, same }: { report: Report; same: Published | null }) {
  return (
    <ul>
      <li>
        {say(
          `Lời báo cáo, các bảng và biểu thống kê như đang xem, đếm lúc ${momentInWords(report.readAt)}, được giữ nguyên: sau này sổ đổi thế nào, bản công bố vẫn như vậy.`,
          `The words, tables and statistical forms as they stand here, counted at ${momentInWords(report.readAt)}, are kept: whatever becomes of the registry, they stay so.`,
        )}
      </li>
      <li>
        {say(
          'Mọi cán bộ có tài khoản xem được bản này, lập văn bản từ nó, và thấy ai công bố, ghi chú gì. Trang cho mọi người không hiện báo cáo; từng khen thưởng ở đó vẫn như cũ.',
          'All staff see it, make documents of it, and see who published it with what note. The public pages show no reports; the awards on them stay as they are.',
        )}
      </li>
      {same ? (
        <li>
          {say(
            `Bản công bố ${whenAndWho(same.createdAt, same.publishedByName)} hết hiệu lực, vẫn xem được.`,
            `The one published ${whenAndWho(same.createdAt, same.publishedByName)} no longer stands, and can still be looked at.`,
          )}
        </li>
      ) : null}
      <li>{say('Công bố nhầm thì rút lại được, có nêu lý do.', 'It can be taken back, with a reason.')}</li>
    </ul>
  );
}
