import { say } from '../../words/language.js';
import { type Handing, receive } from './handing-over.js';
import { HandingOverLine } from './handing-over-line.js';
import { formInWords, joined } from '../links.js';
import type { Presentation } from '../record.js';

interface Props {
  presentation: Presentation;
  ticked: Handing['lines'];
  onTick: (lines: Handing['lines']) => void;
}

/** The lines that a handing-over has: one that is unticked was recorded by mistake. */
export function HandingOverOwn({ presentation, ticked, onTick }: Props) {
  const awards = presentation.items.flatMap(({ award }) => award ?? []);
  return (
    <fieldset class="field">
      <legend>{say('Đã ghi là trao; bỏ dấu ở dòng ghi nhầm', 'On record; untick what is there by mistake')}</legend>
      <ul class="plain-list chosen-lines">
        {awards.map((award) => (
          <HandingOverLine
            key={award.id}
            words={joined(award.recipientName, award.recipientUnit, formInWords(award.form, award.awardClass))}
            received={ticked[award.id] ?? null}
            onReceive={(received) => onTick(receive(ticked, award.id, received))}
          />
        ))}
      </ul>
    </fieldset>
  );
}
