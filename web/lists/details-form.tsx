import { useState } from 'preact/hooks';
import { MODES, RECIPIENTS } from '../words/closed-lists.js';
import { FindRecord } from '../choosing/find-record.js';
import { say } from '../words/language.js';
import { Input, Select } from '../pieces/pieces.js';
import { detailsOf, type TextDetail, type TypedDetails, withDetail } from './decision.js';
import { BodyField } from '../forms/body-field.js';
import { decisionInWords, type List } from './list.js';

interface Props {
  list: List;
  typed: TypedDetails;
  forms: readonly (readonly [string, string])[];
  onType: (change: (before: TypedDetails) => TypedDetails) => void;
}

const NOT_SAID = (): readonly [string, string] => ['', say('(không nêu)', '(not said)')];

/** The details of a decision, to be typed and chosen. */
export function DetailsForm({ list, typed, forms, onType }: Props) {
  const now = { ...detailsOf(list), ...typed };
  const type = (name: TextDetail) => (value: string) => onType((before) => withDetail(list, before, name, value));
  const issuer = typed.issuer?.label ?? list.issuer?.name ?? null;
  return (
    <>
      <BodyField
        label={say('Cơ quan ban hành', 'Issuer')}
        value={issuer}
        printed={list.notices.find(({ code }) => code === 'ISSUER_NOT_FOUND')?.value ?? ''}
        onFound={(found) => onType((before) => ({ ...before, issuer: found }))}
      />
      <div class="row">
        <Input
          label={say('Số, như in', 'Number, as printed')}
          name="number"
          value={now.number}
          onType={type('number')}
        />
        <Input
          label={say('Ngày ký', 'Signed on')}
          name="signedOn"
          value={now.signedOn}
          onType={type('signedOn')}
          placeholder="14/1/2022"
        />
        <Select
          label={say('Loại hình khen thưởng', 'Mode')}
          value={now.mode}
          options={[NOT_SAID(), ...MODES()]}
          onChoose={type('mode')}
        />
      </div>
      <Input label={say('Trích yếu', 'Subject')} name="subject" rows={2} value={now.subject} onType={type('subject')} />
      <div class="row">
        <Input
          label={say('Người ký', 'Signatory')}
          name="signatoryPrinted"
          value={now.signatoryPrinted}
          onType={type('signatoryPrinted')}
        />
        <Input
          label={say('Chức vụ người ký', 'Title of the signatory')}
          name="signatoryTitlePrinted"
          value={now.signatoryTitlePrinted}
          onType={type('signatoryTitlePrinted')}
        />
      </div>
      <h3>{say('Dùng cho những dòng không ghi', 'For rows that do not say')}</h3>
      <div class="row">
        <Select
          label={say('Hình thức khen thưởng', 'Form of award')}
          value={now.defaultForm}
          options={[NOT_SAID(), ...forms]}
          onChoose={type('defaultForm')}
        />
        <Select
          label={say('Đối tượng', 'Kind')}
          value={now.defaultKind}
          options={[NOT_SAID(), ...RECIPIENTS()]}
          onChoose={type('defaultKind')}
        />
      </div>
      <Input
        label={say('Thành tích', 'Achievement')}
        name="defaultReason"
        rows={2}
        value={now.defaultReason}
        onType={type('defaultReason')}
      />
      <AppendTo list={list} typed={typed} onType={onType} />
    </>
  );
}

/** Whether the rows are a decision of their own, or go on from one that is on record. */
function AppendTo({ list, typed, onType }: Pick<Props, 'list' | 'typed' | 'onType'>) {
  const [looking, setLooking] = useState(false);
  const before = list.appendTo ? { id: list.appendTo.id, label: decisionInWords(list.appendTo) } : null;
  const chosen = typed.appendTo === undefined ? before : typed.appendTo;
  const choose = (appendTo: { id: string; label: string } | null) => {
    onType((already) => ({ ...already, appendTo }));
    setLooking(false);
  };
  return (
    <div class="field" role="group" aria-label={say('Ghi vào quyết định nào', 'Which decision')}>
      <span>{say('Ghi vào quyết định nào', 'Which decision')}</span>
      {chosen
        ? say(`Ghi nối vào: ${chosen.label}`, `Appended to: ${chosen.label}`)
        : say('Quyết định mới', 'A decision of its own')}{' '}
      {looking ? (
        <FindRecord
          looking="DECISION"
          printed={list.numberPrinted ?? ''}
          onFound={choose}
          onClose={() => setLooking(false)}
        />
      ) : (
        <>
          <button type="button" class="plain" onClick={() => setLooking(true)}>
            {say('Ghi nối vào quyết định đã có', 'Append to one on record')}
          </button>
          {chosen ? (
            <button type="button" class="plain" onClick={() => choose(null)}>
              {say('Ghi quyết định mới', 'Record one of its own')}
            </button>
          ) : null}
        </>
      )}
    </div>
  );
}
