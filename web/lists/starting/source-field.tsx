import { say } from '../../words/language.js';
import { Input } from '../../pieces/pieces.js';

export type Way = 'file' | 'cells';

interface Props {
  way: Way;
  onWay: (way: Way) => void;
  onFile: (file: File | null) => void;
  cells: string;
  onCells: (cells: string) => void;
}

/** Where a list comes from: a file, or cells pasted from a spreadsheet. */
export function SourceField({ way, onWay, onFile, cells, onCells }: Props) {
  const tab = (value: Way, words: string) => (
    <button
      type="button"
      class={way === value ? 'tab here' : 'tab'}
      aria-pressed={way === value}
      onClick={() => onWay(value)}
    >
      {words}
    </button>
  );
  return (
    <>
      <div class="tabs">
        {tab('file', say('Chọn tệp', 'Choose a file'))}
        {tab('cells', say('Dán các ô', 'Paste cells'))}
      </div>
      {way === 'file' ? (
        <label class="field">
          <span>{say('Tệp Excel, Word hoặc CSV', 'A file of Excel or Word, or CSV')}</span>
          <input
            type="file"
            accept=".xlsx,.xlsm,.docx,.csv,.tsv,.txt"
            required
            onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
          />
        </label>
      ) : (
        <Input
          label={say('Các ô chép từ Excel, cả dòng tiêu đề', 'Cells copied from Excel, with their headings')}
          rows={8}
          value={cells}
          onType={onCells}
          required
        />
      )}
    </>
  );
}
