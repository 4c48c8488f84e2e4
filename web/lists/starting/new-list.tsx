import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { MODES } from '../../words/closed-lists.js';
import { notADay } from '../../words/days.js';
import { say } from '../../words/language.js';
import { Alert, Form, Input, Select } from '../../pieces/pieces.js';
import { addressOf } from '../../route.js';
import { useAsking } from '../../asking/use-asking.js';
import { useKept } from '../../keeping/use-kept.js';
import { without } from '../../without.js';
import { keepersOf, type Viewer } from '../../signing-in/viewer.js';
import { type Before, BroughtInBefore } from './brought-in-before.js';
import { detailsInput, type TypedDetails } from '../decision.js';
import { BodyField } from '../../forms/body-field.js';
import { LIST_TEMPLATE, LISTS_OF_SOURCE, STAGE_IMPORT } from '../operations.js';
import { SourceField } from './source-field.js';
import { useSource } from './use-source.js';
import { Waiting } from '../waiting.js';

interface OfSource {
  importsOfSource: Before[];
}

interface Template {
  importTemplate: { path: string; name: string };
}

/** A list comes in as a file or as cells; of its decision only what its head does not say is asked for. */
export function NewList({ viewer }: { viewer: Viewer }) {
  const keepers = keepersOf(viewer);
  const { field, step, take } = useSource('new');
  const [typed, setTyped] = useKept<TypedDetails>('new-list', {});
  const [keptById, setKeptById] = useState(keepers[0]?.id ?? '');
  const template = useTemplate();
  const [earlier, setEarlier] = useState<readonly Before[]>([]);
  const { busy, refusal, run, refuse } = useAsking();
  /** What is said of one source is nothing for another. */
  const anew =
    <T,>(choose: (to: T) => void) =>
    (to: T) => {
      setEarlier([]);
      choose(to);
    };
  const send = (again: boolean) => {
    const details = detailsInput(typed);
    if (!details) return refuse(...notADay('Ngày ký', 'Day of signing', typed.signedOn ?? ''), 'signedOn');
    const stage = () =>
      take(async (source) => {
        const { importsOfSource } = again ? { importsOfSource: [] } : await ask<OfSource>(LISTS_OF_SOURCE, { source });
        setEarlier(importsOfSource);
        if (importsOfSource.length > 0) return null;
        const input = { source, ...details, ...(keptById ? { keptById } : {}) };
        const { stageImport } = await ask<{ stageImport: { batch: { id: string } } }>(STAGE_IMPORT, { input });
        setTyped(() => ({}));
        return stageImport.batch.id;
      });
    return run(stage, (id) => {
      if (id !== null) location.hash = addressOf(id, 'lists');
    });
  };
  return (
    <Form class="card" busy={busy} refusal={refusal} onSend={() => void send(false)}>
      <h1>{say('Đưa vào một danh sách kèm quyết định', 'Bring in a list that came with a decision')}</h1>
      <SourceField {...field} onWay={anew(field.onWay)} onFile={anew(field.onFile)} onCells={anew(field.onCells)} />
      <DecisionOfList typed={typed} onType={setTyped} />
      {keepers.length > 1 ? (
        <Select
          label={say('Đơn vị giữ', 'Kept by')}
          value={keptById}
          options={keepers.map(({ id, name }) => [id, name] as const)}
          onChoose={setKeptById}
        />
      ) : null}
      {earlier.length > 0 ? <BroughtInBefore lists={earlier} busy={busy} onGoOn={() => void send(true)} /> : null}
      <Alert refusal={refusal} />
      <Waiting step={step} />
      <div class="buttons">
        <button disabled={busy}>{busy ? say('Đang đọc …', 'Reading …') : say('Đọc danh sách', 'Read it')}</button>
        {template ? (
          <a href={template.path} download={template.name}>
            {say('Tải mẫu Excel để điền', 'Download a template to fill in')}
          </a>
        ) : null}
      </div>
    </Form>
  );
}

/** The spreadsheet to fill in; without it, everything else of the page is there. */
function useTemplate(): Template['importTemplate'] | null {
  const [template, setTemplate] = useState<Template['importTemplate'] | null>(null);
  useEffect(() => {
    ask<Template>(LIST_TEMPLATE).then(
      ({ importTemplate }) => setTemplate(importTemplate),
      () => null,
    );
  }, []);
  return template;
}

interface DecisionOfListProps {
  typed: TypedDetails;
  onType: (change: (before: TypedDetails) => TypedDetails) => void;
}

/** What the head of a list should say of its decision, where it does not. */
function DecisionOfList({ typed, onType }: DecisionOfListProps) {
  const set = (name: 'number' | 'signedOn' | 'mode') => (value: string) =>
    onType((before) => (value.trim() ? { ...before, [name]: value } : without(before, name)));
  // What is cleared to be typed anew does not fold the field away.
  const [isOpen] = useState(Object.keys(typed).length > 0);
  return (
    <details open={isOpen}>
      <summary>
        {say('Đầu danh sách không ghi số, ngày, cơ quan ban hành?', 'Does its head not say number, day and issuer?')}
      </summary>
      <div class="row">
        <Input
          label={say('Số quyết định', 'Number of the decision')}
          name="number"
          value={typed.number ?? ''}
          onType={set('number')}
        />
        <Input
          label={say('Ngày ký', 'Signed on')}
          name="signedOn"
          value={typed.signedOn ?? ''}
          onType={set('signedOn')}
          placeholder="14/1/2022"
        />
        <Select
          label={say('Loại hình khen thưởng', 'Mode')}
          value={typed.mode ?? ''}
          options={[['', say('(để sau)', '(later)')], ...MODES()]}
          onChoose={set('mode')}
        />
      </div>
      <BodyField
        label={say('Cơ quan ban hành', 'Issuer')}
        value={typed.issuer?.label ?? null}
        printed=""
        onFound={(issuer) => onType((before) => ({ ...before, issuer }))}
      />
    </details>
  );
}
