import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { decisionStatusInWords } from '../../words/closed-lists.js';
import { dayInWords, say } from '../../words/language.js';
import { Alert, Form, Input, Loading } from '../../pieces/pieces.js';
import { countOf } from '../../forms/typed.js';
import { useKept } from '../../keeping/use-kept.js';
import { type Page, usePages } from '../../asking/use-pages.js';
import type { Viewer } from '../../signing-in/viewer.js';
import type { Body } from '../asking.js';
import { ChooseBody } from '../choose-body.js';
import { DECISIONS } from '../operations.js';
import { ReportTabs } from '../tabs.js';
import { Wide } from '../../pieces/wide.js';

interface Listed {
  id: string;
  numberPrinted: string | null;
  signedOn: string | null;
  subject: string;
  status: string;
  recordStatus: string;
  issuer: { name: string } | null;
}
interface Narrowed {
  text: string;
  year: string;
  issuer: Body | null;
}

/** The decisions on record, of which lists and certificates are made. */
export function DecisionList({ viewer }: { viewer: Viewer }) {
  const [narrowed, keep] = useKept<Narrowed>('decisions', { text: '', year: '', issuer: null });
  const [choosing, setChoosing] = useState(false);
  const { page, busy, refusal, load: loadPage, refuse } = usePages<Listed>();
  const load = ({ text, year, issuer }: Narrowed, before: Page<Listed> | null) => {
    const typed = countOf(year);
    if (typed === undefined) return refuse('Năm: hãy gõ như 2025.', 'Year: type it like 2025.', 'year');
    return loadPage(async (after) => {
      const by = { text: text.trim() || null, year: typed, issuer: issuer ? { id: issuer.id, lineage: true } : null };
      return (await ask<{ decisions: Page<Listed> }>(DECISIONS, { ...by, after })).decisions;
    }, before);
  };
  useEffect(() => void load(narrowed, null), []);
  const change = (to: Partial<Narrowed>) => keep((before) => ({ ...before, ...to }));
  const ofIssuer = (issuer: Body | null) => {
    setChoosing(false);
    change({ issuer });
    void load({ ...narrowed, issuer }, null);
  };
  return (
    <>
      <ReportTabs here="decisions" />
      <section class="card">
        <h1>{say('Quyết định khen thưởng', 'Award decisions')}</h1>
        <Form class="row" refusal={refusal} onSend={() => void load(narrowed, null)}>
          <Input
            label={say('Số, hoặc từ trong trích yếu', 'Number, or words of the subject')}
            type="search"
            value={narrowed.text}
            onType={(text) => change({ text })}
            placeholder={say('không cần dấu', 'accents not needed')}
          />
          <Input
            label={say('Năm ký', 'Year of signing')}
            name="year"
            value={narrowed.year}
            onType={(year) => change({ year })}
            inputMode="numeric"
          />
          <button class="second">{say('Tìm', 'Find')}</button>
        </Form>
        {narrowed.issuer ? (
          <p>
            {say('Do', 'Issued by')} <strong>{narrowed.issuer.name}</strong> {say('ban hành', '')}{' '}
            <button type="button" class="plain" onClick={() => ofIssuer(null)}>
              {say('Mọi cơ quan', 'Any body')}
            </button>
          </p>
        ) : choosing ? (
          <ChooseBody viewer={viewer} body={null} onChoose={ofIssuer} />
        ) : (
          <button type="button" class="plain" onClick={() => setChoosing(true)}>
            {say('Chỉ của một cơ quan …', 'Of one body only …')}
          </button>
        )}
      </section>
      <Alert refusal={refusal} />
      {page ? <Decisions page={page} /> : refusal ? null : <Loading />}
      {page?.pageInfo.hasNextPage ? (
        <button class="second" disabled={busy} onClick={() => void load(narrowed, page)}>
          {say('Xem thêm', 'More')}
        </button>
      ) : null}
    </>
  );
}

function Decisions({ page: { totalCount, nodes } }: { page: Page<Listed> }) {
  if (nodes.length === 0)
    return <p class="quiet">{say('Sổ không có quyết định nào như vậy.', 'There is no such decision on record.')}</p>;
  return (
    <Wide label={say('Quyết định khen thưởng', 'Award decisions')}>
      <table class="lines">
        <caption>
          {totalCount} {say('quyết định', totalCount === 1 ? 'decision' : 'decisions')}
        </caption>
        <thead>
          <tr>
            <th>{say('Trích yếu', 'Subject')}</th>
            <th>{say('Số', 'Number')}</th>
            <th>{say('Ngày ký', 'Signed on')}</th>
            <th>{say('Cơ quan ban hành', 'Issued by')}</th>
            <th>{say('Tình trạng', 'State')}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((decision) => (
            <tr key={decision.id}>
              <td>
                <a href={`#/reports/decisions/${decision.id}`}>{decision.subject}</a>
              </td>
              <td data-label={say('Số', 'Number')}>{decision.numberPrinted}</td>
              <td data-label={say('Ký', 'Signed')}>{dayInWords(decision.signedOn)}</td>
              <td>{decision.issuer?.name}</td>
              <td>
                {decisionStatusInWords(decision.status)}
                {decision.recordStatus === 'DRAFT' ? `, ${say('chưa công khai', 'not public yet')}` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
