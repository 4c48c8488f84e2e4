import {
  anyRecipientInWords,
  levelInWords,
  modeInWords,
  positionClassInWords,
  systemInWords,
} from '../../words/closed-lists.js';
import { Facts } from '../../pieces/facts.js';
import { dayInWords, say, spanInWords } from '../../words/language.js';
import { plainly } from '../../words/plainly.js';
import { useForms } from '../use-forms.js';
import { CHANGE_AWARD } from '../acts.js';
import { Changeable } from '../putting-right/changeable.js';
import { awardDoubts, awardFields, awardInput, awardRaws } from './award-form.js';
import { why } from '../putting-right/why.js';
import { AwardLink, BodyLink, DecisionLink, formInWords, joined, Recipient } from '../links.js';
import type { Award } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';
import { awardStateInWords, visibilityInWords } from '../words.js';

const inDong = (amount: number): string => `${amount.toLocaleString('vi-VN')} đ`;

/** All that a line says, beside what it is tied to on record. */
export function AwardFacts({ desk }: { desk: RecordDesk<Award> }) {
  const { record: award } = desk;
  const { decision, grantor, grantorPrinted, unit, unitArea, replacedBy, replaces } = award;
  const forms = useForms();
  const nobody = say('(không nêu tên)', '(not named)');
  return (
    <section class="card" aria-label={say('Thông tin', 'Details')}>
      <Changeable
        desk={desk}
        record={award}
        may={award.mayChange}
        fields={[...awardFields(forms, award.decision !== null), why('reasonForChange')]}
        raws={awardRaws(award)}
        text={CHANGE_AWARD}
        label={say('Sửa dòng khen thưởng', 'Change the line')}
        inputOf={(values) => awardInput(award, values)}
        warningsOf={awardDoubts}
      >
        <Facts
          facts={[
            [say('Được khen', 'Recipient'), <Recipient line={award} />],
            [say('Đối tượng', 'Kind'), anyRecipientInWords(award.recipientKind)],
            [
              say('Như in', 'As printed'),
              joined(award.recipientNamePrinted, award.recipientPositionPrinted, award.recipientUnitPrinted),
            ],
            [say('Nơi công tác trong sổ', 'Unit on record'), unit ? <BodyLink body={unit} /> : null],
            [say('Địa bàn', 'Area'), unitArea?.name],
            [say('Hình thức', 'Form'), formInWords(award.form, award.awardClass)],
            [
              say('Quyết định', 'Decision'),
              decision ? <DecisionLink decision={decision} /> : say('chưa rõ', 'not known'),
            ],
            [say('Trích yếu', 'Subject'), decision?.subject],
            [say('Dòng số', 'Line'), award.annexOrder],
            [
              say('Cơ quan tặng', 'Granted by'),
              grantor ? <BodyLink body={grantor} as={grantorPrinted ?? grantor.name} /> : grantorPrinted,
            ],
            [
              say('Cấp, hệ thống', 'Level, system'),
              joined(award.level && levelInWords(award.level), award.system && systemInWords(award.system)),
            ],
            [say('Ngày tặng', 'Granted on'), dayInWords(award.grantedOn)],
            [say('Khen thưởng', 'The award'), awardStateInWords(award.state)],
            [say('Vì sao không được khen', 'Why it was refused'), award.refusalReason],
            [say('Đề nghị ở', 'Proposed in'), award.proposedIn ? <DecisionLink decision={award.proposedIn} /> : null],
            [say('Thành tích', 'Achievement'), award.reason],
            [say('Thời gian lập thành tích', 'Period'), spanInWords(award.achievementFrom, award.achievementTo)],
            [say('Loại hình khen thưởng', 'Mode'), award.mode ? modeInWords(award.mode) : null],
            [
              say('Nhóm chức vụ', 'Class of post'),
              award.positionClass ? positionClassInWords(award.positionClass) : null,
            ],
            [say('Tiền thưởng', 'Bonus'), award.bonus === null ? null : inDong(award.bonus)],
            [say('Số bằng', 'Number of the certificate'), award.certificateNumber],
            [
              say('Ai được thấy tên', 'Who sees the name'),
              award.nameVisibility === 'PUBLIC' ? null : visibilityInWords(award.nameVisibility),
            ],
            [
              say('Thay bằng', 'Replaced by'),
              replacedBy ? <AwardLink award={replacedBy} as={replacedBy.recipientName ?? nobody} /> : null,
            ],
            [
              say('Thay cho', 'In the place of'),
              replaces ? <AwardLink award={replaces} as={replaces.recipientName ?? nobody} /> : null,
            ],
            [say('Đơn vị giữ', 'Kept by'), award.keptBy ? <BodyLink body={award.keptBy} /> : null],
          ]}
        />
      </Changeable>
      {award.decision && award.state === 'GRANTED' && award.recipientName && !award.unlisted ? (
        <p>
          <a href={`#/reports/decisions/${award.decision.id}?line=${award.id}`}>
            {say('In bằng của dòng này', 'Print its certificate')}
          </a>
        </p>
      ) : null}
      {award.warnings.map(({ code, message, overriddenBecause }) => (
        <p class="doubt" key={code}>
          {plainly(message)}
          {overriddenBecause ? say(` Đã xem: ${overriddenBecause}`, ` Looked at: ${overriddenBecause}`) : ''}
        </p>
      ))}
    </section>
  );
}
