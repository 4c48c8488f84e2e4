import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { decisionStatusInWords } from '../../words/closed-lists.js';
import { dayInWords, say } from '../../words/language.js';
import { Alert, Form, Loading } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import type { Viewer } from '../../signing-in/viewer.js';
import { MadeFiles, type MadeFile } from '../documents/made-files.js';
import { DECISION, REQUEST_ANNEX } from '../operations.js';
import type { Decision } from './certificates.js';
import { PrintCertificates } from './print-certificates.js';
import { ReportTabs } from '../tabs.js';
import { TickList } from '../../forms/tick-list.js';
import { FORMATS } from '../words.js';

/** One decision: the list that goes with it, and the certificates of its lines. */
export function DecisionPage({ id, line, viewer }: { id: string; line: string | null; viewer: Viewer }) {
  const [decision, setDecision] = useState<Decision | null>(null);
  const { refusal, run } = useAsking();
  useEffect(
    () => void run(async () => setDecision((await ask<{ decision: Decision }>(DECISION, { id })).decision)),
    [],
  );
  return (
    <>
      <ReportTabs here="decisions" />
      <Alert refusal={refusal} />
      {decision ? <Shown decision={decision} line={line} viewer={viewer} /> : refusal ? null : <Loading />}
    </>
  );
}

function Shown({ decision, line, viewer }: { decision: Decision; line: string | null; viewer: Viewer }) {
  const { numberPrinted, signedOn, subject, issuer, status, granted, all } = decision;
  const others = all.totalCount - granted.totalCount;
  return (
    <>
      <section class="card">
        <h1>
          {numberPrinted ?? say('(chưa có số)', '(without a number)')} <small>{decisionStatusInWords(status)}</small>
        </h1>
        <p>{subject}</p>
        <p class="quiet">{[issuer?.name, dayInWords(signedOn)].filter(Boolean).join(', ')}</p>
        <p>
          <strong>{granted.totalCount}</strong>{' '}
          {say(
            'dòng khen thưởng đang có hiệu lực',
            granted.totalCount === 1 ? 'award that stands' : 'awards that stand',
          )}
          {others > 0
            ? say(
                `; ${others} dòng khác đã hủy, đã thay hoặc mới đề nghị`,
                `; ${others} more annulled, replaced or proposed`,
              )
            : ''}
          .
        </p>
      </section>
      <Annex decision={decision} />
      <PrintCertificates decision={decision} line={line} viewer={viewer} />
    </>
  );
}

function Annex({ decision: { id } }: { decision: Decision }) {
  const [formats, setFormats] = useState(['DOCX']);
  const [files, setFiles] = useState<MadeFile[]>([]);
  const { busy, refusal, run, refuse } = useAsking();
  const make = () => {
    if (formats.length === 0) return refuse('Hãy chọn dạng tệp.', 'Choose a format.');
    return run(async () => {
      setFiles([]);
      const { requestDecisionAnnex } = await ask<{ requestDecisionAnnex: { files: MadeFile[] } }>(REQUEST_ANNEX, {
        input: { decisionId: id, formats },
      });
      setFiles(requestDecisionAnnex.files);
    });
  };
  return (
    <Form class="card documents" busy={busy} onSend={() => void make()}>
      <h2>{say('Danh sách kèm theo quyết định', 'The list that goes with it')}</h2>
      <TickList label={say('Dạng tệp', 'Format')} options={FORMATS()} chosen={formats} onChange={setFormats} />
      <Alert refusal={refusal} />
      <MadeFiles files={files} />
      <button disabled={busy}>{busy ? say('Đang lập …', 'Making …') : say('Lập danh sách', 'Make the list')}</button>
    </Form>
  );
}
