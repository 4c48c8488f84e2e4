import { say } from '../../words/language.js';
import { Alert, Form, Input, Loading, Select } from '../../pieces/pieces.js';
import { plainly } from '../../words/plainly.js';
import { holds, type Viewer } from '../../signing-in/viewer.js';
import { type Decision, type Doubt, doubtsTogether, nextNumber, numbersGiven } from './certificates.js';
import { MadeFiles } from '../documents/made-files.js';
import { type Result, type Template, usePrinting } from './use-printing.js';
import { WhichLines } from './which-lines.js';

interface Props {
  decision: Decision;
  /** The one line of which a certificate is wanted; null: nobody said. */
  line: string | null;
  viewer: Viewer;
}

/** Certificates of lines that stand: looked at first, then printed, which gives their numbers for good. */
export function PrintCertificates({ decision, line, viewer }: Props) {
  const may = holds(viewer, 'RECORDER');
  const why = notNow(decision, may);
  return (
    <section class="card documents">
      <h2>{say('Bằng, giấy khen của quyết định', 'Certificates of the decision')}</h2>
      {why ? <p class="note">{why}</p> : <Printing decision={decision} line={line} />}
    </section>
  );
}

function notNow({ status, granted }: Decision, may: boolean): string | null {
  if (!may)
    return say(
      'In bằng cấp số vào sổ, nên chỉ người được ghi sổ của đơn vị mới in được. Hãy nhờ người ghi, hoặc quản trị viên cấp quyền.',
      'Printing gives numbers out, so only whoever records for the body may print. Ask a recorder, or an administrator for the right.',
    );
  if (status === 'PROPOSED')
    return say(
      'Mới là đề nghị, chưa ai được tặng nên chưa in bằng.',
      'It is a proposal: nobody was granted anything yet.',
    );
  if (status === 'ANNULLED')
    return say('Quyết định đã bị hủy bỏ nên không in bằng.', 'The decision was annulled: nothing is printed of it.');
  if (granted.totalCount === 0)
    return say(
      'Quyết định không có dòng nào đang có hiệu lực để in.',
      'No line of the decision stands: nothing to print.',
    );
  return null;
}

function Printing({ decision, line }: Omit<Props, 'viewer'>) {
  const printing = usePrinting(decision, line);
  const { templates, asked, preview, printed, busy, refusal, send } = printing;
  if (!templates) return refusal ? <Alert refusal={refusal} /> : <Loading />;
  if (templates.length === 0)
    return (
      <p class="note">
        {say(
          'Đơn vị chưa có mẫu in bằng. Mẫu cho biết khổ phôi và chỗ in từng dòng;',
          'The body has no layout yet. It says how large the blank is and where each line goes:',
        )}{' '}
        <a href="#/reports/templates">{say('đưa mẫu vào trước', 'put one in first')}</a>.
      </p>
    );
  return (
    <Form busy={busy} refusal={refusal} onSend={() => void send(true)}>
      <WhichLines decisionId={decision.id} chosen={asked.lines} onChoose={printing.chooseLines} />
      <WhatToPrint printing={printing} templates={templates} />
      <Alert refusal={refusal} />
      {preview ? (
        <Looked
          result={preview}
          stand={asked.lines?.size ?? decision.granted.totalCount}
          busy={busy}
          onPrint={() => void send(false)}
        />
      ) : null}
      {printed ? <InPrint result={printed} /> : null}
      <button class="second" disabled={busy || asked.templateId === ''}>
        {busy ? say('Đang lập …', 'Making …') : say('Xem trước', 'Look at it first')}
      </button>
    </Form>
  );
}

interface WhatToPrintProps {
  printing: ReturnType<typeof usePrinting>;
  templates: readonly Template[];
}

/** By which template, numbered from where, and whether what was printed is numbered anew. */
function WhatToPrint({ printing, templates }: WhatToPrintProps) {
  const { template, asked, choose, typeFrom, typeReason } = printing;
  return (
    <div class="row">
      <Select
        label={say('Mẫu in', 'Template')}
        value={asked.templateId}
        options={templates.map(({ id, name, keptBy }) => [id, `${name} (${keptBy.name})`] as const)}
        onChoose={choose}
      />
      <Input
        label={say('Cấp số từ', 'Numbers from')}
        name="numberFrom"
        value={asked.from}
        onType={typeFrom}
        inputMode="numeric"
        placeholder={nextNumber(template?.lastNumber ?? null)}
        hint={
          template?.lastNumber
            ? say(
                `Số lớn nhất đã in bằng mẫu này: ${template.lastNumber}. Bỏ trống: không cấp số mới.`,
                `The largest number printed with it: ${template.lastNumber}. Empty: no new numbers.`,
              )
            : say('Mẫu này chưa in số nào. Bỏ trống: không cấp số.', 'It has printed no number yet. Empty: none.')
        }
      />
      <Input
        label={say('Cấp số mới cả cho bằng đã in, vì', 'New numbers also for what was printed, because')}
        name="newNumberReason"
        value={asked.reason}
        onType={typeReason}
        hint={say(
          'Chỉ khi tờ cũ hỏng, mất. Bỏ trống: in lại giữ số cũ.',
          'Only where a sheet was lost. Empty: a reprint keeps its number.',
        )}
      />
    </div>
  );
}

function InPrint({ result }: { result: Result }) {
  return (
    <>
      <p role="status">
        {say('Đã in', 'Printed')} {result.certificates.length} {say('tờ', 'certificates')}
        {numbersGiven(result.certificates)}. {say('Số đã ghi vào sổ.', 'Their numbers are on record.')}
      </p>
      <MadeFiles files={[result.file]} />
      <Doubts doubts={result.doubts} />
    </>
  );
}

interface LookedProps {
  result: Result;
  /** How many lines of the decision stand. */
  stand: number;
  busy: boolean;
  onPrint: () => void;
}

function Looked({ result, stand, busy, onPrint }: LookedProps) {
  const { certificates, doubts, file } = result;
  const nameless = stand - certificates.length;
  return (
    <>
      <p role="status">
        <strong>
          {certificates.length} {say('tờ', certificates.length === 1 ? 'certificate' : 'certificates')}
        </strong>
        {numbersGiven(certificates)}.{' '}
        {nameless > 0
          ? say(
              `${nameless} dòng không nêu tên ai nên không có bằng. `,
              `${nameless} more name nobody and have no certificate. `,
            )
          : ''}
        {say('Xem trước chưa cấp số nào.', 'A look gives no number out.')}
      </p>
      <MadeFiles files={[file]} />
      <Doubts doubts={doubts} />
      <p>
        <button type="button" disabled={busy} onClick={onPrint}>
          {say(
            `In thật ${certificates.length} tờ và ghi số vào sổ`,
            `Print the ${certificates.length} and record numbers`,
          )}
        </button>
      </p>
    </>
  );
}

function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  return (
    <>
      {doubtsTogether(doubts).map(({ message, pages }) => (
        <p class="doubt" key={message}>
          {plainly(message)} <small>{say(`Tờ ${pages}`, `Sheet ${pages}`)}</small>
        </p>
      ))}
    </>
  );
}
