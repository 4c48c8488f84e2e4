import { useState } from 'preact/hooks';
import { BodyFilter } from '../../choosing/body-filter.js';
import { FindRecord, type Found } from '../../choosing/find-record.js';
import { say } from '../../words/language.js';
import { Input, Opened } from '../../pieces/pieces.js';
import type { TypedEvent } from './award-event-acts.js';

interface Props {
  typed: TypedEvent;
  issuer: Found | null;
  onType: (change: Partial<TypedEvent>) => void;
}

/** The decision by which it is done: on record, or recorded along with it; it may not be known yet. */
export function AwardEventDecision({ typed, issuer, onType }: Props) {
  const [finding, setFinding] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { decision, isNewDecision } = typed;
  const said = (name: 'number' | 'signedOn' | 'subject') => ({
    name,
    value: typed[name],
    onType: (to: string) => onType({ [name]: to }),
  });
  return (
    <fieldset class="field">
      <legend>{say('Theo quyết định nào', 'By which decision')}</legend>
      {decision ? <strong>{decision.label}</strong> : isNewDecision ? null : say('chưa nêu', 'not said')}{' '}
      {decision ? (
        <button type="button" class="plain" onClick={() => onType({ decision: null })}>
          {say('Bỏ', 'Leave out')}
        </button>
      ) : null}
      <button
        type="button"
        class="plain"
        aria-expanded={finding}
        onClick={() => {
          setFinding(!finding);
          onType({ isNewDecision: false });
        }}
      >
        {say('Tìm quyết định trong sổ', 'Find it on record')}
      </button>
      <button
        type="button"
        class="plain"
        aria-expanded={isNewDecision}
        onClick={() => {
          setFinding(false);
          setAsked(true);
          onType({ isNewDecision: !isNewDecision, decision: null });
        }}
      >
        {say('Ghi quyết định mới', 'Record it now')}
      </button>
      {finding ? (
        <Opened>
          <FindRecord
            looking="DECISION"
            printed=""
            onFound={(found) => {
              setFinding(false);
              onType({ decision: found, isNewDecision: false });
            }}
            onClose={() => setFinding(false)}
          />
        </Opened>
      ) : null}
      {isNewDecision ? (
        <Opened wasKept={!isAsked}>
          <p class="quiet">
            {say(
              'Ghi thành bản nháp: chỉ cán bộ thấy. Công khai ở trang của quyết định ấy, bằng “Xem và công khai”.',
              'Recorded as a draft: staff alone see it. It is made public on its own page, by “Look over and make public”.',
            )}
          </p>
          <div class="row tight">
            <Input label={say('Số quyết định ấy', 'Its number')} {...said('number')} />
            <Input label={say('Ngày ký', 'Signed on')} {...said('signedOn')} placeholder="14/1/2022" />
            <Input label={say('Trích yếu', 'Subject')} {...said('subject')} required />
          </div>
          <BodyFilter
            label={say('Cơ quan ban hành', 'Issued by')}
            name="issuerId"
            body={typed.issuer ?? issuer}
            none={say('chưa nêu', 'not said')}
            isDefault={typed.issuer === null}
            onChoose={(chosen) => onType({ issuer: chosen })}
          />
        </Opened>
      ) : null}
    </fieldset>
  );
}
