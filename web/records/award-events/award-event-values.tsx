import { AWARD_CLASSES, POSITION_CLASSES } from '../../words/closed-lists.js';
import { BodyFilter } from '../../choosing/body-filter.js';
import { say } from '../../words/language.js';
import { Input, Select } from '../../pieces/pieces.js';
import type { TypedEvent, ValueName, Values } from './award-event-acts.js';
import { valueInWords } from './award-event-words.js';

interface Props {
  typed: TypedEvent;
  now: Values | null;
  onType: (change: Partial<TypedEvent>) => void;
}

/** The right values of a correction, and the number of a new certificate. */
export function AwardEventValues({ typed, now, onType }: Props) {
  const value = (name: ValueName) => ({
    label: valueInWords(name),
    name: `values.${name}`,
    value: typed.values[name] ?? now?.[name] ?? '',
    onType: (text: string) => onType({ values: { ...typed.values, [name]: text } }),
  });
  if (typed.kind === 'EXCHANGED' || typed.kind === 'REISSUED')
    return now ? (
      <Input
        {...value('certificateNumber')}
        name="certificateNumber"
        label={say('Số bằng mới', 'Number of the new certificate')}
      />
    ) : null;
  if (typed.kind !== 'CORRECTED') return null;
  const none = say('(giữ nguyên)', '(as it is)');
  return (
    <fieldset class="field">
      <legend>
        {now
          ? say('Giá trị đúng; sửa ngay trên điều đang ghi', 'The right values, typed over what it says')
          : say('Giá trị đúng; để trống thì giữ nguyên', 'The right values; empty: as they are')}
      </legend>
      {now ? (
        <div class="row tight">
          <Input {...value('recipientName')} />
          <Input {...value('recipientPosition')} />
          <Input {...value('certificateNumber')} />
        </div>
      ) : null}
      <div class="row tight">
        <Input {...value('recipientUnit')} />
        <Input {...value('bonus')} inputMode="numeric" />
        <Select
          label={valueInWords('class')}
          name="values.class"
          value={value('class').value}
          options={[['', now ? say('(không có hạng)', '(no class)') : none], ...AWARD_CLASSES()]}
          onChoose={value('class').onType}
        />
      </div>
      <Input {...value('reason')} rows={2} />
      <div class="row">
        <BodyFilter
          label={say('Đơn vị trong sổ', 'Unit on record')}
          name="values.unitOrganisationId"
          none={none}
          body={typed.unit}
          onChoose={(unit) => onType({ unit })}
        />
        <BodyFilter
          looking="AREA"
          label={say('Địa bàn tính số liệu', 'Area that figures count')}
          name="values.unitAreaId"
          none={none}
          body={typed.area}
          onChoose={(area) => onType({ area })}
        />
        <Select
          label={say('Nhóm chức vụ', 'Position class')}
          name="values.positionClass"
          value={typed.positionClass}
          options={[['', none], ...POSITION_CLASSES()]}
          onChoose={(positionClass) => onType({ positionClass })}
        />
      </div>
    </fieldset>
  );
}
