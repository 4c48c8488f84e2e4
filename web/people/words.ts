import { among, type Options } from '../words/closed-lists.js';
import { say } from '../words/language.js';

export const VERDICTS = (): Options => [
  ['LIKELY', say('Nhiều khả năng là một người', 'Likely one person')],
  ['POSSIBLE', say('Có thể là một người', 'Possibly one person')],
  ['CONFLICTING', say('Cùng tên nhưng có điều trái nhau', 'Of one name, with something against it')],
];
export const verdictInWords = among(VERDICTS);

export const visibilityInWords = among(() => [
  ['PUBLIC', say('ai cũng xem được', 'shown to everybody')],
  ['HIDDEN', say('ẩn theo yêu cầu', 'hidden on request')],
  ['MINOR', say('ẩn vì chưa đủ tuổi', 'hidden, under age')],
]);
