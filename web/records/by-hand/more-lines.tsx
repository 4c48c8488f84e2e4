import { useState } from 'preact/hooks';
import { say } from '../../words/language.js';
import { RECORD_LINES } from '../acts.js';
import { lineInput, lineRows } from './line-rows.js';
import { LongerLists } from './new-decision.js';
import type { Decision } from '../record.js';
import { RecordForm } from './record-form.js';
import { useForms } from '../use-forms.js';
import type { RecordDesk } from '../page/use-record.js';

/** Lines that are added to a decision by hand, after those that are there. */
export function MoreLines({ desk }: { desk: RecordDesk<Decision> }) {
  const [open, setOpen] = useState(false);
  const forms = useForms();
  const { id, version, mayAddTo } = desk.record;
  if (!mayAddTo) return null;
  return (
    <>
      {open ? <LongerLists /> : null}
      <RecordForm
        kept={`new-lines-${id}`}
        open={open}
        onOpen={setOpen}
        opens={say('Ghi thêm dòng', 'Record more lines')}
        fields={[lineRows(forms)]}
        raws={{}}
        text={RECORD_LINES}
        inputOf={({ lines }) => ({
          decisionId: id,
          version,
          lines: (lines as Record<string, unknown>[]).map(lineInput),
        })}
        onReload={desk.mustReload}
        onDone={async ({ warnings }) => {
          desk.tell(say('Đã ghi thêm dòng, là bản nháp.', 'The lines were recorded, as drafts.'), warnings);
          await desk.follow();
        }}
      />
    </>
  );
}
