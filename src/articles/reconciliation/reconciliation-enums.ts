import { registerEnumType } from '@nestjs/graphql';
import type { Message } from '../../platform/errors/domain-error.js';
import {
  AWARD_STAGE,
  COMPARISON_STATE,
  COUNTED,
  DISAGREEMENT,
  GRANTORS_BY,
  NOT_COUNTED,
  RECONCILIATION_REASON,
} from './vocabulary.js';
import { DISAGREEMENT_MESSAGES, NOT_COUNTED_MESSAGES, REASON_MESSAGES } from './wording/reconciliation.messages.js';

const described = (messages: Readonly<Record<string, Message>>) =>
  Object.fromEntries(
    Object.entries(messages).map(([code, { vi, en }]) => [
      code,
      { description: `${vi} / ${en.replace(/\{(lines|claims|presentations)\}/gu, '$1')}` },
    ]),
  );

registerEnumType(AWARD_STAGE, {
  name: 'AwardStage',
  description: 'Đề nghị, tặng, trao, báo nêu: bốn con số để riêng / four figures that are kept apart.',
  valuesMap: {
    PROPOSED: { description: 'Đề nghị / proposed.' },
    GRANTED: { description: 'Được tặng theo quyết định / granted by a decision.' },
    PRESENTED: { description: 'Đã trao tại hội nghị / handed over at a meeting.' },
    REPORTED: { description: 'Báo nêu / said by an article.' },
  },
});
registerEnumType(COUNTED, {
  name: 'CountedRecipients',
  description: 'Một dòng đối chiếu đếm gì / what a row counts.',
  valuesMap: {
    GROUPS: { description: 'Tập thể / groups.' },
    INDIVIDUALS: { description: 'Cá nhân / individuals.' },
    GROUPS_AND_INDIVIDUALS: {
      description: 'Tập thể và cá nhân, kể cả số gộp không tách được / both, with what a source does not split.',
    },
    HOUSEHOLDS: { description: 'Hộ gia đình / households.' },
    ENTERPRISES: { description: 'Doanh nghiệp / enterprises.' },
  },
});
registerEnumType(COMPARISON_STATE, {
  name: 'ComparisonState',
  description: 'Kết quả đối chiếu / how figures stand to each other.',
  valuesMap: {
    AGREES: { description: 'Khớp / they agree.' },
    DIFFERS: { description: 'Lệch / they differ.' },
    NOT_COMPARABLE: { description: 'Không so được, vì có bên không rõ / what is not known decides.' },
  },
});
registerEnumType(GRANTORS_BY, {
  name: 'GrantorsBy',
  description: 'Tách cơ quan tặng theo gì / how grantors are told apart.',
  valuesMap: {
    BODY: { description: 'Từng cơ quan / each body.' },
    LEVEL: { description: 'Hệ thống và cấp / by system and level.' },
  },
});
registerEnumType(DISAGREEMENT, {
  name: 'DisagreementCode',
  description: 'Loại chỗ lệch / what kind of disagreement.',
  valuesMap: described(DISAGREEMENT_MESSAGES),
});
registerEnumType(RECONCILIATION_REASON, {
  name: 'ReconciliationReasonCode',
  description:
    'Điều có thể giải thích, vì sao không so được, hoặc vì sao khớp là tất nhiên / what may explain it, why it cannot be compared, or why it agrees by nature.',
  valuesMap: described(REASON_MESSAGES),
});
registerEnumType(NOT_COUNTED, {
  name: 'NotCountedCode',
  description: 'Vì sao một bản ghi không nằm trong con số nào / why a record is in no figure.',
  valuesMap: described(NOT_COUNTED_MESSAGES),
});
