import { useState } from 'preact/hooks';
import { areaFromInWords } from './area-told.js';
import { FindRecord, type Found } from './find-record.js';
import { dayInWords, say } from '../words/language.js';
import { Opened } from '../pieces/pieces.js';

interface Props {
  /** The name of the body, as it is typed. */
  body: string;
  area: Found | null;
  /** By what it was guessed; null: it was chosen. */
  from: string | null | undefined;
  /** The last day of the body, where it ends with its area. */
  ends: string | null;
  onChoose: (area: Found) => void;
}

/** Where a new body is: guessed or chosen; that its area is no more while the body stands is told at once, with the way to that of today. */
export function NewBodyArea({ body, area, from, ends, onChoose }: Props) {
  const [looking, setLooking] = useState(false);
  const { ended, label } = area ?? {};
  return (
    <>
      <p class="quiet">
        {say('Địa bàn: ', 'Area: ')}
        {area ? `${label}${areaFromInWords(from)}` : say('chưa rõ', 'not known')}
        {ends ? say(`, đến ${dayInWords(ends)}`, `, until ${dayInWords(ends)}`) : ''}{' '}
        <button type="button" class="plain" aria-expanded={looking} onClick={() => setLooking(!looking)}>
          {say('Chọn địa bàn', 'Choose the area')}
        </button>
      </p>
      {looking ? (
        <Opened>
          <FindRecord
            looking="AREA"
            printed={label ?? ''}
            onFound={(found) => {
              onChoose(found);
              setLooking(false);
            }}
            onClose={() => setLooking(false)}
          />
        </Opened>
      ) : null}
      {ended ? (
        <p class="doubt" role="status">
          {say(
            `${label} chỉ có đến ${dayInWords(ended.on)}; ${body || 'đơn vị này'} sẽ được ghi là còn hoạt động sau ngày ấy.`,
            `${label} was there until ${dayInWords(ended.on)} only; ${body || 'this body'} will be on record as standing after it.`,
          )}{' '}
          {ended.now ? (
            <button type="button" class="plain" onClick={() => onChoose(ended.now!)}>
              {say(`Chọn ${ended.now.label} ngày nay`, `Choose ${ended.now.label} of today`)}
            </button>
          ) : null}
        </p>
      ) : null}
    </>
  );
}
