import { useState } from 'preact/hooks';
import { ask, sendFile } from '../../asking/api.js';
import { BodyField } from '../../forms/body-field.js';
import type { Found } from '../../choosing/find-record.js';
import { say } from '../../words/language.js';
import { Alert, Form, Input, Select } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { keepersOf, type Viewer } from '../../signing-in/viewer.js';
import { save } from '../documents/made-files.js';
import { LAYOUT_EXAMPLE, RECORD_TEMPLATE } from '../operations.js';
import { LayoutFileField } from './layout-file-field.js';
import { useLayoutFile } from './use-layout-file.js';

interface Props {
  viewer: Viewer;
  onDone: () => void;
}

/** The layout that the registry has to begin from. */
async function exampleFile(): Promise<File> {
  const { certificateLayoutExample } = await ask<{ certificateLayoutExample: string }>(LAYOUT_EXAMPLE);
  return new File([certificateLayoutExample], 'mau-in-bang.json', { type: 'application/json' });
}

/** A layout is put on record: a file, whose name it takes unless another is typed, kept by a body. */
export function NewLayout(props: Props) {
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAsking();
  const example = () =>
    run(async () => {
      const file = await exampleFile();
      save(file, file);
    });
  if (open)
    return (
      <NewLayoutForm
        {...props}
        onClose={() => setOpen(false)}
        onDone={() => {
          setOpen(false);
          props.onDone();
        }}
      />
    );
  return (
    <>
      <div class="buttons">
        <button type="button" class="second" onClick={() => setOpen(true)}>
          {say('+ Đưa mẫu vào', '+ Put a layout in')}
        </button>
        <button type="button" class="plain" disabled={busy} onClick={() => void example()}>
          {say('Tải mẫu A4 ngang để bắt đầu', 'Download an A4 layout to begin from')}
        </button>
      </div>
      <Alert refusal={refusal} />
    </>
  );
}

function NewLayoutForm({ viewer, onDone, onClose }: Props & { onClose: () => void }) {
  const keepers = keepersOf(viewer);
  const file = useLayoutFile();
  const { chosen } = file;
  const [name, setName] = useState('');
  const [keeper, setKeeper] = useState<Found | null>(keepers[0] ? { id: keepers[0].id, label: keepers[0].name } : null);
  const [picture, setPicture] = useState<File | null>(null);
  const { busy, refusal, run, refuse } = useAsking();
  const begin = () => run(async () => file.choose(await exampleFile()));
  const send = () => {
    if (!chosen) return refuse('Hãy chọn tệp mẫu.', 'Choose the file of the layout.');
    if (!keeper) return refuse('Hãy chọn đơn vị giữ mẫu.', 'Choose the body that keeps it.');
    return run(async () => {
      const backgroundFileId = picture ? await sendFile(picture) : null;
      const input = {
        name: name.trim() || chosen.name,
        layoutFileId: chosen.fileId,
        backgroundFileId,
        keptById: keeper.id,
      };
      await ask(RECORD_TEMPLATE, { input });
    }, onDone);
  };
  return (
    <Form class="card" busy={busy} onSend={() => void send()}>
      <h2>{say('Đưa một mẫu vào', 'Put a layout in')}</h2>
      <LayoutFileField file={file} onPicture={setPicture} />
      {chosen ? null : (
        <button type="button" class="second" disabled={busy} onClick={() => void begin()}>
          {say('Hoặc bắt đầu từ mẫu A4 ngang', 'Or begin from an A4 layout')}
        </button>
      )}
      <Input
        label={say('Tên mẫu', 'Name')}
        value={name}
        onType={setName}
        placeholder={chosen?.name ?? say('Bằng khen A4 ngang', 'A4 certificate of merit')}
        hint={say('Bỏ trống: lấy tên tệp.', 'Empty: as the file is called.')}
      />
      {keepers.length === 0 ? (
        <BodyField
          label={say('Đơn vị giữ mẫu', 'Body that keeps it')}
          value={keeper?.label ?? null}
          printed=""
          onFound={setKeeper}
          required
        />
      ) : null}
      {keepers.length > 1 ? (
        <Select
          label={say('Đơn vị giữ mẫu', 'Body that keeps it')}
          value={keeper?.id ?? ''}
          options={keepers.map((each) => [each.id, each.name] as const)}
          onChoose={(id) => setKeeper({ id, label: id })}
        />
      ) : null}
      <Alert refusal={refusal} />
      <div class="buttons">
        <button disabled={busy || !chosen || chosen.check.problems.length > 0}>
          {say('Ghi mẫu vào sổ', 'Record the layout')}
        </button>
        <button type="button" class="second" onClick={onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </Form>
  );
}
