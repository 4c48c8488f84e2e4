import { useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { useAsking } from '../asking/use-asking.js';
import { SET_AREA } from '../operations.js';
import { Alert, Opened } from '../pieces/pieces.js';
import { say } from '../words/language.js';
import { areaDetail, type AreaTold } from './area-told.js';
import { FindRecord } from './find-record.js';

/** Where whoever grants is. */
export interface Granting extends AreaTold {
  id: string;
  name: string;
}

interface Done {
  done: { count: number; warnings: { message: string }[] };
}

interface Props {
  /** The lines, as setAreaOfAwards names them. */
  of: { decisionId: string } | { awardIds: readonly string[] };
  /** Where whoever grants is: a commune is likely that of all its lines, and is taken once somebody says so. */
  granting: Granting | null;
  onDone: (words: string, warnings: readonly { message: string }[]) => Promise<unknown>;
}

/** One area for all award lines that have none: that of whoever grants by one press, or any other that is looked for. */
export function AreaOfAll({ of, granting, onDone }: Props) {
  const [looking, setLooking] = useState(false);
  const { busy, refusal, run } = useAsking();
  const choose = (areaId: string, called: string) =>
    run(async () => {
      const { done } = await ask<Done>(SET_AREA, { input: { ...of, areaId } });
      setLooking(false);
      await onDone(
        say(`${done.count} dòng nay có địa bàn ${called}.`, `Lines of ${called} now: ${done.count}.`),
        done.warnings,
      );
    });
  return (
    <>
      {granting?.level === 'COMMUNE' ? (
        <button type="button" class="second" disabled={busy} onClick={() => void choose(granting.id, granting.name)}>
          {say(`Tất cả thuộc ${granting.name}`, `All are of ${granting.name}`)}{' '}
          <small>
            {say('địa bàn của cơ quan tặng', 'where the grantor is')}: {areaDetail(granting)}
          </small>
        </button>
      ) : null}{' '}
      <button type="button" class="second" aria-expanded={looking} onClick={() => setLooking(!looking)}>
        {say('Chọn một địa bàn cho tất cả các dòng ấy', 'Choose one area for all of them')}
      </button>
      {looking ? (
        <Opened>
          <FindRecord
            looking="AREA"
            printed=""
            busy={busy}
            onFound={({ id, label }) => void choose(id, label)}
            onClose={() => setLooking(false)}
          />
        </Opened>
      ) : null}
      <Alert refusal={refusal} />
    </>
  );
}
