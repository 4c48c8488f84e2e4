import { awardShape } from '../../../awards/award.shape.js';
import {
  column,
  defineShape,
  extendShape,
  expression,
  type ListPlan,
  many,
  one,
  refineShape,
  type Shape,
} from '../../../platform/graphql/compiling/shape.js';
import { isStaff, reachOf } from '../../../platform/request/viewer.js';
import { numberOnPaper } from './number-on-paper.sql.js';
import { certificateTemplateShape } from '../certificate-template.shape.js';

/** Of the bodies over which the viewer may at least read; the public is not told who printed what. */
export const certificatePrintingShape: Shape = defineShape({
  type: 'CertificatePrinting',
  table: 'certificate_printings',
  node: true,
  visible: (t, reading) => {
    if (!isStaff(reading.viewer)) return 'false';
    const reach = reachOf(reading.viewer, 'READER');
    return reach === null ? undefined : `${t}.kept_by_id = any(${reading.bind(reach, 'uuid[]')})`;
  },
  fields: {
    id: column('id'),
    number: column('number'),
    reason: column('reason'),
    printedAt: column('printed_at'),
    printedByName: column('printed_by_name'),
    award: one(
      () => awardShape,
      (printing, award) => `${award}.id = ${printing}.award_id`,
    ),
    template: one(
      () => certificateTemplateShape,
      (printing, template) => `${template}.id = ${printing}.template_id`,
    ),
  },
});

export const certificatePrintingList: ListPlan = {
  orders: { NEWEST: { keys: [], descending: true } },
  defaultOrder: 'NEWEST',
  filter: ({ number, awardId, decisionId, templateId, keptById }, t, reading) => {
    const equal = (name: string, value: unknown, type: string) =>
      typeof value === 'string' ? `${t}.${name} = ${reading.bind(value, type)}` : undefined;
    return [
      equal('number', number, 'text'),
      equal('award_id', awardId, 'uuid'),
      equal('template_id', templateId, 'uuid'),
      equal('kept_by_id', keptById, 'uuid'),
      typeof decisionId === 'string'
        ? `${t}.award_id in (select a.id from awards a where a.decision_id = ${reading.bind(decisionId, 'uuid')})`
        : undefined,
    ];
  },
};

extendShape(awardShape, {
  certificatePrintings: many(
    () => certificatePrintingShape,
    (award, printing) => `${printing}.award_id = ${award}.id`,
    { order: (printing) => `${printing}.printed_at desc, ${printing}.id desc` },
  ),
});

refineShape(awardShape, 'certificateNumber', numberOnPaper);

extendShape(certificateTemplateShape, {
  lastNumber: expression(
    (t) => `(select max(p.number::bigint)::text from certificate_printings p
              where p.template_id = ${t}.id and p.number ~ '^[0-9]{1,12}$')`,
  ),
});
