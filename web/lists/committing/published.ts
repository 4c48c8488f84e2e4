import { say } from '../../words/language.js';
import type { Hidden } from '../list.js';

/** What becomes public with the decision of a list, and what of it nobody sees as long as those it names are drafts. */
export function publishedInWords(lines: number, notPublic: readonly Hidden[]): string {
  const of = (code: string) => notPublic.find((each) => each.code === code);
  const [people, bodies] = [of('PERSON_NOT_PUBLIC'), of('BODY_NOT_PUBLIC')];
  const hidden = (people?.lines ?? 0) + (bodies?.lines ?? 0);
  const forGood = of('LINES_HIDDEN')?.lines ?? 0;
  const drafts = [
    ...(of('ISSUER_NOT_PUBLIC') ? [say('cơ quan ban hành', 'the issuer')] : []),
    ...(people
      ? [say(`${people.records} người`, `${people.records} ${people.records === 1 ? 'person' : 'people'}`)]
      : []),
    ...(bodies
      ? [say(`${bodies.records} đơn vị`, `${bodies.records} ${bodies.records === 1 ? 'body' : 'bodies'}`)]
      : []),
  ].join(', ');
  return [
    say(`Ai cũng sẽ xem được quyết định này (${lines} dòng).`, `Everybody will see this decision (lines: ${lines}).`),
    ...(drafts === '' ? [] : [say(`Còn là nháp: ${drafts}.`, `Drafts still: ${drafts}.`)]),
    ...(hidden === 0
      ? []
      : [
          say(
            `Chỉ công khai quyết định thì ${hidden} dòng vẫn chưa ai thấy.`,
            `With the decision alone nobody sees ${hidden} of the lines yet.`,
          ),
        ]),
    ...(forGood === 0
      ? []
      : [
          say(
            `${forGood} dòng không hiện với công chúng: người nhận chưa thành niên hoặc được ẩn.`,
            `Lines that the public does not see, since the receiver is under age or hidden: ${forGood}.`,
          ),
        ]),
  ].join(' ');
}
