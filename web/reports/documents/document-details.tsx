import { say } from '../../words/language.js';
import { Input } from '../../pieces/pieces.js';
import type { Making } from './making.js';

interface Props {
  making: Making;
  onChange: (to: Partial<Making>) => void;
  /** Takes the office's own Word file; null: this person may send none. */
  onTemplate: ((file: File | null) => void) | null;
}

/** What whoever signs adds; whatever is left empty is printed as a blank, or as the body usually prints it. */
export function DocumentDetails({ making, onChange, onTemplate }: Props) {
  const input = (name: TextOf, label: string, more: { placeholder?: string; rows?: number; hint?: string } = {}) => (
    <Input label={label} name={name} value={making[name]} onType={(value) => onChange({ [name]: value })} {...more} />
  );
  return (
    <details>
      <summary>{say('Số, ngày, người ký, nơi nhận', 'Number, day, signatory, recipients')}</summary>
      <p class="quiet">
        {say(
          'Không bắt buộc: ô nào bỏ trống thì văn bản để chỗ trống, hoặc in như đơn vị thường in.',
          'None is needed: what is left empty is a blank on paper, or what the body usually prints.',
        )}
      </p>
      <div class="row">
        {input('number', say('Số, ký hiệu', 'Number'), { placeholder: '12/BC-MTTQ' })}
        {input('place', say('Địa danh', 'Place'))}
        {input('on', say('Ngày ký', 'Signed on'), { placeholder: '14/1/2026' })}
      </div>
      <div class="row">
        {input('signatoryCapacity', say('Quyền hạn ký, mỗi dòng một mục', 'Signs for, a line each'), {
          rows: 2,
          placeholder: 'TM. BAN THƯỜNG TRỰC\nKT. CHỦ TỊCH',
        })}
        {input('signatoryTitle', say('Chức vụ người ký', 'Title of the signatory'), { placeholder: 'PHÓ CHỦ TỊCH' })}
        {input('signatoryName', say('Họ tên người ký', 'Name of the signatory'))}
      </div>
      {input('recipients', say('Nơi nhận, mỗi dòng một nơi', 'Recipients, a line each'), { rows: 3 })}
      <label class="check">
        <input
          type="checkbox"
          checked={making.csvHeading}
          onChange={(event) => onChange({ csvHeading: event.currentTarget.checked })}
        />
        {say('Bảng .csv mở đầu bằng tên văn bản, đơn vị, kỳ', 'A .csv begins with what it is, of whom and when')}
      </label>
      {onTemplate ? (
        <label class="field">
          <span>
            {say('Mẫu Word riêng của cơ quan (.docx), nếu có', 'The office’s own Word template (.docx), if any')}
          </span>
          <input type="file" accept=".docx" onChange={(event) => onTemplate(event.currentTarget.files?.[0] ?? null)} />
        </label>
      ) : null}
    </details>
  );
}

type TextOf = {
  [Name in keyof Making]: Making[Name] extends string ? Name : never;
}[keyof Making];
