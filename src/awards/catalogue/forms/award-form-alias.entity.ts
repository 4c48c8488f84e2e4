import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AwardForm } from './award-form.entity.js';

/** Another way in which papers print the name of a form. */
@Entity('award_form_aliases')
export class AwardFormAlias {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => AwardForm)
  @Column({ name: 'form_id', type: 'uuid' })
  formId: string;

  @Column({ type: 'text' })
  alias: string;
}
