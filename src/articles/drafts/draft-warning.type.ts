import { Field, ID, ObjectType } from '@nestjs/graphql';
import { meetingWarning } from '../../meetings/warnings/meeting-warning.type.js';
import { wording } from '../../platform/errors/domain-error.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { dayInVietnam } from '../../platform/time/day.js';
import { type AlikeArticle, titleOf } from '../alike/alike-articles.service.js';
import { ACCEPTANCE_WARNINGS } from './accepting/acceptance-messages.js';
import type { ArticleDraft } from './article-draft.entity.js';
import { HEAD_WORDS, STATE_WORDS } from './drafts.messages.js';
import type { MeetingPutRight } from './revising/accepted-meetings.service.js';

@ObjectType('DraftWarning', { description: 'Điều cần xem lại; không ngăn việc gì / a doubt; it stops nothing.' })
export class DraftWarningType {
  @Field({ description: 'Mã / code.' })
  code: string;

  @Field({ description: "Bằng ngôn ngữ của người đọc / in the reader's language." })
  message: string;

  @Field(() => String, {
    nullable: true,
    description: 'Phần liên quan; null: cả bản nháp / the part; null: all of it.',
  })
  partKey: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Mã của bản ghi được nói tới; null: không có / id of the record that it is about; null: none.',
  })
  recordId?: string | null;
}

/** An article, or a draft of one, that is told again. */
export function likelySameArticle(alike: AlikeArticle): DraftWarningType {
  const { kind, id, likeness } = alike;
  const { language } = currentRequest();
  const code = kind === 'ARTICLE' ? 'LIKELY_SAME_ARTICLE' : 'LIKELY_SAME_DRAFT';
  const details = { title: titleOf(alike), percent: Math.round(likeness * 100) };
  return { code, partKey: null, message: wording(ACCEPTANCE_WARNINGS[code], language, details), recordId: id };
}

/** The article was drafted before: it is that draft, and no other was made. */
export function draftedBefore({ id, state, createdAt }: ArticleDraft): DraftWarningType {
  const details = { day: dayInVietnam(createdAt), state, ...STATE_WORDS[state] };
  const message = wording(ACCEPTANCE_WARNINGS.DRAFTED_BEFORE, currentRequest().language, details);
  return { code: 'DRAFTED_BEFORE', partKey: null, message, recordId: id };
}

/** What was sent with it now is not in the draft, which says something else, or is no longer open: then the article is changed. */
export function sentNotTaken({ id, state }: ArticleDraft, names: readonly string[]): DraftWarningType {
  const { language } = currentRequest();
  const said = names.map((name) => HEAD_WORDS[name]?.[language] ?? name).join(', ');
  const text = ACCEPTANCE_WARNINGS[state === 'OPEN' ? 'SENT_NOT_TAKEN' : 'SENT_AFTER_ACCEPTANCE'];
  const message = wording(text, language, { names: said });
  return { code: 'SENT_NOT_TAKEN', partKey: null, message, recordId: id };
}

/** A revision held for the record, too: what the registry says of it then. */
export function putRightOnRecord({ partKey, meetingId, doubts }: MeetingPutRight): DraftWarningType[] {
  const { language } = currentRequest();
  const message = wording(ACCEPTANCE_WARNINGS.CHANGED_ON_RECORD, language, { key: partKey });
  return [
    { code: 'CHANGED_ON_RECORD', partKey, message, recordId: meetingId },
    ...doubts
      .map((doubt) => meetingWarning(doubt, language))
      .map(({ code, message: told }) => ({ code, partKey, message: told, recordId: meetingId })),
  ];
}
