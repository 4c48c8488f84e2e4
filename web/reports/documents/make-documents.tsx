import { useState } from 'preact/hooks';
import { ask, sendFile } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { Alert, Form, Select } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { useKept } from '../../keeping/use-kept.js';
import { holds, type Viewer } from '../../signing-in/viewer.js';
import { DocumentDetails } from './document-details.js';
import { MadeFiles, type MadeFile } from './made-files.js';
import { documentInWords, type Making, requestsOf, USUALLY } from './making.js';
import { REQUEST_PUBLISHED, REQUEST_REPORT } from '../operations.js';
import { figuresToChoose, type Published } from '../published/published.js';
import { type Figures, formsOf } from '../report.js';
import { TickList } from '../../forms/tick-list.js';
import { FORMATS } from '../words.js';

interface Props {
  report: Figures;
  /** Of which figures: the report as the API was asked for it, or the one that was published. */
  source: Record<string, unknown>;
  /** What was published of the same report, and may be chosen in place of the figures of now. */
  published?: readonly Published[];
  viewer: Viewer;
}

/** The report and its statistical forms as files. */
export function MakeDocuments({ report, source, published = [], viewer }: Props) {
  const [making, keep] = useKept<Making>('making', USUALLY);
  const [template, setTemplate] = useState<File | null>(null);
  const [files, setFiles] = useState<MadeFile[]>([]);
  const [publishedId, setPublishedId] = useState('');
  const [at, setAt] = useState<{ done: number; of: number; document: string } | null>(null);
  const { busy, refusal, run, refuse } = useAsking();
  const documents: [string, string][] = [
    ['report', say('Báo cáo (lời và bảng)', 'The report (words and tables)')],
    ...formsOf(report).map(({ code }): [string, string] => [code, documentInWords(code)]),
  ];
  const offered = documents.map(([value]) => value);
  const change = (to: Partial<Making>) => keep((before) => ({ ...before, ...to }));
  const make = async () => {
    const chosen = { ...making, documents: making.documents.filter((each) => offered.includes(each)) };
    const figures = publishedId === '' ? source : { publishedReportId: publishedId };
    const looked = requestsOf(chosen, figures, null);
    if ('wrong' in looked) return refuse(...looked.wrong);
    setFiles([]);
    await run(async () => {
      const usesTemplate = template && making.formats.includes('DOCX');
      const meant = requestsOf(chosen, figures, usesTemplate ? await sendFile(template) : null);
      const requests = 'requests' in meant ? meant.requests : [];
      for (const [done, { document, input: asked }] of requests.entries()) {
        setAt({ done, of: requests.length, document });
        const made = await ask<Made>('publishedReportId' in figures ? REQUEST_PUBLISHED : REQUEST_REPORT, {
          input: asked,
        });
        setFiles((before) => [...before, ...Object.values(made).flatMap(({ files: more }) => more)]);
      }
    });
    setAt(null);
  };
  return (
    <Form class="card documents" busy={busy} refusal={refusal} onSend={() => void make()}>
      <h3>{say('Tải văn bản', 'Download')}</h3>
      {published.length > 0 ? (
        <Select
          label={say('Số liệu', 'Figures')}
          value={publishedId}
          options={figuresToChoose(published)}
          onChoose={setPublishedId}
        />
      ) : null}
      <TickList
        label={say('Văn bản', 'Document')}
        options={documents}
        chosen={making.documents}
        onChange={(chosen) => change({ documents: chosen })}
      />
      <TickList
        label={say('Dạng tệp', 'Format')}
        options={FORMATS()}
        chosen={making.formats}
        onChange={(formats) => change({ formats })}
      />
      <DocumentDetails making={making} onChange={change} onTemplate={holds(viewer, 'RECORDER') ? setTemplate : null} />
      <Alert refusal={refusal} />
      {at ? (
        <p role="status" class="quiet">
          <progress value={at.done} max={at.of} /> {say('Đang lập', 'Making')}: {documentInWords(at.document)} (
          {at.done + 1}/{at.of}) …
        </p>
      ) : null}
      <MadeFiles files={files} />
      <button disabled={busy}>{busy ? say('Đang lập …', 'Making …') : say('Lập văn bản', 'Make it')}</button>
    </Form>
  );
}

/** By the name of the mutation. */
type Made = Record<string, { files: MadeFile[] }>;
