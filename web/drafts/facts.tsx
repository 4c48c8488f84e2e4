import { meetingKindInWords, recipientInWords, roleInWords, verbInWords } from '../words/closed-lists.js';
import { Facts } from '../pieces/facts.js';
import { say, spanInWords } from '../words/language.js';
import type { Attendee, Award, Meeting } from './draft.js';
import { finerKindInWords } from './editing/finer-kind.js';
import { once } from './once.js';
import { yearFromInWords } from './words.js';

export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { kind, heldOn, heldTo, heldPrinted, yearFrom, placePrinted, organisers } = meeting;
  const { yearReviewed, sessionNumber, termPrinted } = meeting;
  const finer = finerKindInWords(meeting.title, kind);
  const inferred = yearFrom && yearFrom !== 'PRINTED' && yearFrom !== 'STAFF';
  return (
    <Facts
      facts={[
        [
          say('Loại', 'Kind'),
          finer
            ? say(
                `${meetingKindInWords(kind)}; theo tên có thể là “${finer}”: bấm Sửa để chọn`,
                `${meetingKindInWords(kind)}; by its title perhaps “${finer}”: press Change to choose`,
              )
            : meetingKindInWords(kind),
        ],
        [
          say('Ngày', 'Day'),
          [
            heldOn ? spanInWords(heldOn, heldTo) : say('bài không nêu', 'not said'),
            heldPrinted ? say(`in: “${heldPrinted}”`, `printed: “${heldPrinted}”`) : '',
            inferred
              ? say(`năm suy ra từ ${yearFromInWords(yearFrom)}`, `year inferred from ${yearFromInWords(yearFrom)}`)
              : '',
          ]
            .filter(Boolean)
            .join('; '),
        ],
        [say('Tổ chức', 'Organisers'), organisers.map(({ printed }) => printed).join('; ')],
        [say('Địa điểm', 'Place'), placePrinted],
        [say('Năm được tổng kết', 'Year reviewed'), yearReviewed],
        [say('Lần thứ', 'Session'), sessionNumber],
        [say('Nhiệm kỳ', 'Term'), termPrinted],
      ]}
    />
  );
}

export function AttendeeFacts({ attendee: { positions, roles, onlyPresents } }: { attendee: Attendee }) {
  return (
    <Facts
      facts={[
        [say('Chức vụ', 'Positions'), positions.join('; ')],
        [say('Vai trò', 'Roles'), roles.map(roleInWords).join(', ')],
        [
          say('Lưu ý', 'Note'),
          onlyPresents
            ? say('được nêu là người trao, ghi cùng khen thưởng', 'named as handing over: recorded with the award')
            : null,
        ],
      ]}
    />
  );
}

export function AwardFacts({ award, catalogued }: { award: Award; catalogued: string | undefined }) {
  const carried = say(' (lấy từ vế trước)', ' (carried over)');
  const { status, grantors, grantorPhrase, grantorCarriedOver, presenters, presenterCarriedOver, byDelegationOf } =
    award;
  return (
    <Facts
      facts={[
        [say('Việc', 'What was done'), verbInWords(status)],
        [say('Trong danh mục', 'In the catalogue'), catalogued ?? say('chưa rõ', 'not certain')],
        [
          say('Cơ quan tặng', 'Granted by'),
          (grantors.map(({ printed }) => printed).join('; ') || (grantorPhrase ?? say('bài không nêu', 'not said'))) +
            (grantorCarriedOver ? carried : ''),
        ],
        [
          say('Người trao', 'Handed over by'),
          presenters.length > 0 ? presenters.join('; ') + (presenterCarriedOver ? carried : '') : null,
        ],
        [say('Thừa ủy quyền', 'By delegation of'), byDelegationOf],
        [
          say('Nhận', 'Received by'),
          award.named
            .map(
              ({ name, kind, positions }) =>
                `${name} (${[recipientInWords(kind).toLowerCase(), ...positions].join(', ')})`,
            )
            .join('; '),
        ],
        [say('Số giấy', 'Papers'), award.pieces],
        [say('Quyết định', 'Decision'), award.decisionNumber],
        [say('Thành tích', 'Reason'), award.reason],
        [say('Được kể lại', 'Told again'), once(award.toldAgain.map(({ quote }) => `“${quote}”`)).join(' ')],
      ]}
    />
  );
}
