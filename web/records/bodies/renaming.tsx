import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import type { Field } from '../../forms/fields.js';
import { say } from '../../words/language.js';
import { useLooking } from '../../asking/use-looking.js';
import { RENAME_BODY } from '../acts.js';
import { RecordForm } from '../by-hand/record-form.js';
import { BODY_UNDER_ITS_NAME } from '../operations.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Body } from '../record.js';
import { newestOf } from './body-form.js';

const fields = (): Field[] => [
  { name: 'name', label: say('Tên mới, đầy đủ', 'The new name in full'), type: 'line', required: true },
  { name: 'shortName', label: say('Tên tắt từ ngày ấy', 'Short name from then on'), type: 'line' },
  {
    name: 'validFrom',
    label: say('Mang tên mới từ ngày', 'It has the new name from'),
    type: 'wholeDay',
    required: true,
    hint: say('tên đang dùng kết thúc ngày hôm trước', 'the name it has now ends the day before'),
  },
  {
    name: 'basis',
    label: say('Theo quyết định, nghị quyết nào', 'By which decision'),
    type: 'line',
    hint: say('số, ngày, cơ quan ban hành', 'number, day, and who issued it'),
  },
];

/** A body that really took another name: what was decided before keeps the name of then. */
export function Renaming({ desk }: { desk: RecordDesk<Body> }) {
  const [open, setOpen] = useState(false);
  const { id, version, name, shortName, mayChange, recordStatus } = desk.record;
  if (!mayChange || recordStatus === 'WITHDRAWN') return null;
  return (
    <RecordForm
      kept={`rename-${id}`}
      open={open}
      onOpen={setOpen}
      opens={say('Đổi tên từ ngày …', 'Renamed from a day on …')}
      fields={fields()}
      raws={{ shortName }}
      text={RENAME_BODY}
      inputOf={(values) => ({ organisationId: id, version, ...values })}
      onReload={desk.mustReload}
      onDone={async ({ warnings }) => {
        desk.tell(
          say(
            `Đã ghi tên mới. Những gì có trước ngày ấy vẫn mang tên “${name}”.`,
            `The new name is recorded. What was before that day keeps the name “${name}”.`,
          ),
          warnings,
        );
        setOpen(false);
        await desk.follow();
      }}
    />
  );
}

interface Public {
  record: Record<'granted' | 'received', { totalCount: number }>;
}

/** Said before the name of a body is mended: what the public reads under it would be told of another one. */
export function UnderThisName({ body }: { body: Body }) {
  const { id, name } = body;
  const from = newestOf(body)?.validFrom ?? null;
  const [found, setFound] = useState<Public['record'] | null>(null);
  const { look } = useLooking();
  useEffect(() => {
    void look(
      () => ask<Public>(BODY_UNDER_ITS_NAME, { id, from }),
      ({ record }) => setFound(record),
    );
  }, [id, from]);
  const { granted, received } = found ?? {};
  const count = (granted?.totalCount ?? 0) + (received?.totalCount ?? 0);
  if (count === 0) return null;
  return (
    <p class="doubt">
      {say(
        `${count} khen thưởng công khai đang nêu đơn vị này dưới tên “${name}”. “Sửa” tên là nói nó chưa bao giờ mang tên ấy, và đổi luôn tên trên những khen thưởng đã có. Nếu đơn vị đã thật sự đổi tên, bấm “Thôi” rồi “Đổi tên từ ngày …”.`,
        `${count} public awards name this body as “${name}”. To change the name says that it never had it, and changes it on those awards as well. If the body really took another name, cancel this and use “Renamed from a day on …”.`,
      )}
    </p>
  );
}
