import { addressNarrowed, addressOfRoom } from '../route.js';
import { say } from '../words/language.js';

export interface Work {
  countedTo: number;
  openDrafts: number;
  stagedLists: number;
  /** null: for approvers. */
  toConfirm: number | null;
  waitingProposals: number;
  notHandedOver: number;
  undatedAwards: number;
  doubtfulDecisions: number;
}

export interface Left {
  title: string;
  what: string;
  count: number;
  /** The list that shows just these. */
  address: string;
}

const onRecord = (shelf: string, left: string): string => addressNarrowed('records', { shelf, left, whose: 'MINE' });

/** What is left to do, in the order in which one thing leads to the next; what there is none of stands apart. */
export function leftToDo(work: Work): { left: Left[]; done: Left[] } {
  const all: (Omit<Left, 'count'> & { count: number | null })[] = [
    {
      title: say('Bài báo đã đọc, chưa nhận vào sổ', 'Articles read, not accepted'),
      what: say('Xem lại, rồi nhận hoặc bỏ.', 'Look through, and accept or discard.'),
      count: work.openDrafts,
      address: addressNarrowed('articles', { state: 'OPEN' }),
    },
    {
      title: say('Danh sách đã đưa vào, chưa ghi vào sổ', 'Lists brought in, not recorded'),
      what: say('Sửa những dòng còn lỗi, rồi ghi.', 'Mend the lines that err, and record.'),
      count: work.stagedLists,
      address: addressNarrowed('lists', { state: 'STAGED' }),
    },
    {
      title: say('Đã ghi, chờ công khai', 'On record, to be made public'),
      what: say('Xem lại, rồi công khai.', 'Look through, and make public.'),
      count: work.toConfirm,
      address: addressOfRoom('publication'),
    },
    {
      title: say('Đề nghị chưa có quyết định', 'Proposals without a decision'),
      what: say('Có quyết định thì ghi; không được khen thì ghi lý do.', 'Record the decision, or why there is none.'),
      count: work.waitingProposals,
      address: onRecord('decisions', 'WAITS'),
    },
    {
      title: say('Quyết định có điều cần xem lại', 'Decisions with things to look at twice'),
      what: say('Sửa dòng sai, hoặc nêu lý do giữ nguyên.', 'Mend the line, or say why it stays.'),
      count: work.doubtfulDecisions,
      address: onRecord('decisions', 'DOUBTS'),
    },
    {
      title: say('Khen thưởng chưa rõ ngày tặng', 'Awards of no known day'),
      what: say(
        'Chưa vào số liệu năm nào: ghi ngày, hoặc gắn quyết định.',
        'In the figures of no year: give the day, or the decision.',
      ),
      count: work.undatedAwards,
      address: onRecord('awards', 'UNDATED'),
    },
    {
      title: say('Khen thưởng đã tặng, chưa trao', 'Awards granted, not handed over'),
      what: say('Trao rồi thì ghi lượt trao ở hội nghị.', 'Once handed over, record it with the meeting.'),
      count: work.notHandedOver,
      address: onRecord('awards', 'NOT_HANDED_OVER'),
    },
  ];
  const told = all.filter((each): each is Left => each.count !== null);
  return { left: told.filter(({ count }) => count > 0), done: told.filter(({ count }) => count === 0) };
}

/** "12", or "hơn 1.000" where nobody counted further. */
export function countInWords(count: number, countedTo: number): string {
  if (count <= countedTo) return count.toLocaleString(say('vi', 'en'));
  return say(`hơn ${countedTo.toLocaleString('vi')}`, `more than ${countedTo.toLocaleString('en')}`);
}
