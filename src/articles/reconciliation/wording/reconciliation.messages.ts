import { defineMessages } from '../../../platform/errors/domain-error.js';

/** What a disagreement says; the places are filled with figures in words. */
export const DISAGREEMENT_MESSAGES = defineMessages({
  ARTICLE_NOT_RECORDED: {
    vi: '{what}: bài nói {left}; sổ không ghi dòng nào {stage}.',
    en: '{what}: the article says {left}; no such line is recorded as {stage}.',
  },
  ARTICLE_SAYS_MORE: {
    vi: '{what}: bài nói {left}, sổ ghi {right} {stage}.',
    en: '{what}: the article says {left}, {right} recorded as {stage}.',
  },
  ARTICLE_SAYS_LESS: {
    vi: '{what}: bài chỉ nói {left}, sổ ghi {right} {stage}.',
    en: '{what}: the article says only {left}, {right} recorded as {stage}.',
  },
  ARTICLES_DIFFER: {
    vi: '{what}: các bài nói khác nhau, có bài nói {left}, có bài nói {right}.',
    en: '{what}: articles differ, one says {left}, another {right}.',
  },
  ARTICLE_DIFFERS_WITHIN: {
    vi: '{what}: cùng một bài, có chỗ nói {left}, có chỗ nói {right}.',
    en: '{what}: one and the same article says {left} and {right}.',
  },
  PRESENTED_NOT_GRANTED: {
    vi: '{what}: đã trao {left}; ghi nhận được tặng trong phạm vi này: {right}.',
    en: '{what}: {left} presented; recorded as granted here: {right}.',
  },
  GRANTED_NOT_PRESENTED: {
    vi: '{what}: được tặng {left}; ghi nhận đã trao: {right}.',
    en: '{what}: {left} granted; recorded as presented: {right}.',
  },
  PROPOSED_NOT_GRANTED: {
    vi: '{what}: đề nghị {left}; trong số đó được tặng: {right}.',
    en: '{what}: {left} proposed; granted of these: {right}.',
  },
});

/** What may explain it. Those that give a number have a second wording for when none is known. */
export const REASON_MESSAGES = defineMessages({
  LINES_MISSING: { vi: 'thiếu {count} dòng trong sổ', en: '{count} missing from the registry' },
  ANOTHER_GRANTOR: {
    vi: '{count} của cơ quan khác tại cùng dịp',
    en: '{count} of another grantor on the same occasion',
  },
  ANOTHER_CLASS: { vi: '{count} ở hạng khác', en: '{count} of another class' },
  KINDS_TOGETHER: { vi: 'một bên tính gộp {count} {together}', en: 'one side counts {count} {together} with them' },
  ANOTHER_STAGE: { vi: 'đúng bằng số {stage}: {count}', en: 'just what is recorded as {stage}: {count}' },
  STILL_PROPOSED: { vi: '{count} còn ở bước đề nghị', en: '{count} still only proposed' },
  REFUSED: { vi: '{count} không được khen hoặc đã rút', en: '{count} refused or taken back' },
  NO_LONGER_COUNTED: { vi: '{count} đã bị hủy hoặc rút', en: '{count} annulled or withdrawn since' },
  ABSENT: { vi: '{count} vắng khi trao', en: '{count} absent when called' },
  PRESENTED_ELSEWHERE: { vi: '{count} trao ở dịp khác', en: '{count} presented on another occasion' },
  NOT_PRESENTED: {
    vi: '{count} đã được tặng mà chưa ghi việc trao',
    en: '{count} granted and not recorded as presented anywhere',
  },
  OTHER_DECISIONS: {
    vi: '{count} thuộc quyết định ngoài phạm vi này',
    en: '{count} of decisions outside this question',
  },
  GRANT_UNDATED: {
    vi: '{count} chưa rõ ngày tặng, nên không tính là được tặng trong năm nào',
    en: '{count} whose day of grant is not known, and so granted in no year',
  },
  ONLY_PROPOSED: { vi: '{count} mới chỉ được đề nghị', en: '{count} only proposed so far' },
  PART_ONLY: { vi: 'bài chỉ nói một phần', en: 'the article tells of a part only' },
  NUMBER_NOT_SAID: { vi: 'có bên không nói rõ số', en: 'one side does not say how many' },
  NOT_SPLIT: { vi: 'sổ ghi số gộp, không tách được', en: 'the registry has a count that is not split' },
  NOTHING_RECORDED: { vi: 'trong sổ chưa có dòng nào để đối chiếu', en: 'nothing is recorded to compare with' },
  NOT_TIED: {
    vi: 'điều bài nói chưa nối với dòng khen thưởng nào, nên chưa biết đối chiếu với quyết định nào',
    en: 'the claim is tied to no award lines, so it is not known which decision it speaks of',
  },
  ONLY_SOURCE: {
    vi: 'sổ chỉ biết việc trao qua chính bài này',
    en: 'the presentation is known from this article only',
  },
  RECORDED_FROM_IT: {
    vi: 'các dòng này được ghi vào sổ từ chính bài này, nên tất nhiên khớp',
    en: 'these lines were recorded from this very article, and so agree with it by nature',
  },
  FORM_NOT_RESOLVED: { vi: 'chưa xác định hình thức', en: 'the form is not resolved' },
  ALSO_ABOUT_OTHERS: { vi: 'bài gộp cả khen thưởng khác', en: 'the article counts other awards with them' },
});

export const REASONS_WITHOUT_NUMBER = defineMessages({
  ANOTHER_GRANTOR: { vi: 'hoặc của cơ quan khác', en: 'or of another grantor' },
  STILL_PROPOSED: { vi: 'có dòng còn ở bước đề nghị', en: 'some still only proposed' },
  REFUSED: { vi: 'có dòng không được khen hoặc đã rút', en: 'some refused or taken back' },
  PRESENTED_ELSEWHERE: { vi: 'có dòng trao ở dịp khác', en: 'some presented on another occasion' },
  ABSENT: { vi: 'có dòng vắng khi trao', en: 'some absent when called' },
  OTHER_DECISIONS: { vi: 'có dòng thuộc quyết định ngoài phạm vi này', en: 'some of decisions outside this question' },
  GRANT_UNDATED: { vi: 'có dòng chưa rõ ngày tặng', en: 'some whose day of grant is not known' },
  ONLY_PROPOSED: { vi: 'có dòng mới chỉ được đề nghị', en: 'some only proposed so far' },
});

export const NOT_COUNTED_MESSAGES = defineMessages({
  AWARD_ANNULLED: { vi: '{count} dòng không tính: đã bị hủy.', en: '{count} {lines} not counted: annulled.' },
  AWARD_REPLACED: {
    vi: '{count} dòng không tính: đã có dòng khác thay.',
    en: '{count} {lines} not counted: others stand in their place.',
  },
  AWARD_WITHDRAWN: { vi: '{count} dòng không tính: đã rút.', en: '{count} {lines} not counted: withdrawn.' },
  AWARD_UNDATED: {
    vi: '{count} dòng không tính vào năm nào: không rõ ngày tặng.',
    en: '{count} {lines} counted in no year: the day of the grant is not known.',
  },
  PRESENTATION_ABSENT: {
    vi: '{count} lượt trao không tính: người nhận vắng.',
    en: '{count} {presentations} not counted: the recipient was absent.',
  },
  PRESENTATION_WITHDRAWN: {
    vi: '{count} lượt trao không tính: ghi nhầm, đã rút.',
    en: '{count} {presentations} not counted: recorded by mistake, withdrawn.',
  },
  PRESENTED_NO_LONGER_STANDING: {
    vi: '{count} lượt trao không tính: khen thưởng đã bị hủy, thay hoặc rút.',
    en: '{count} {presentations} not counted: the award was annulled, replaced or withdrawn.',
  },
  CLAIM_DISPUTED: {
    vi: '{count} điều bài nói không tính: còn tranh cãi.',
    en: '{count} {claims} not counted: disputed.',
  },
  CLAIM_SUPERSEDED: {
    vi: '{count} điều bài nói không tính: đã có điều khác thay.',
    en: '{count} {claims} not counted: superseded.',
  },
  CLAIM_WITHDRAWN: { vi: '{count} điều bài nói không tính: đã rút.', en: '{count} {claims} not counted: withdrawn.' },
  CLAIM_OF_PRAISE: {
    vi: '{count} điều bài nói không tính: chỉ biểu dương.',
    en: '{count} {claims} not counted: of praise only.',
  },
  CLAIM_OF_WITHDRAWN_MEETING: {
    vi: '{count} điều bài nói không tính: hội nghị đã rút.',
    en: '{count} {claims} not counted: the meeting was withdrawn.',
  },
  CLAIM_UNTIED: {
    vi: '{count} điều bài nói không tính: chưa nối với hội nghị hay dòng khen thưởng nào.',
    en: '{count} {claims} not counted: tied to no meeting and no award.',
  },
  CLAIM_UNDATED: {
    vi: '{count} điều bài nói không tính vào năm nào: không rõ năm, cả của dòng khen thưởng, của hội nghị lẫn của bài.',
    en: '{count} {claims} counted in no year: of the award lines, the meeting and the article none has one.',
  },
  CLAIM_OF_MIXED_MEETING: {
    vi: '{count} điều bài nói không tính: hội nghị trao cả khen thưởng ngoài phạm vi này, bài không nói rõ; hãy nối với dòng khen thưởng.',
    en: '{count} {claims} not counted: the meeting presented other awards, too, and the article does not say which; tie them to award lines.',
  },
});
