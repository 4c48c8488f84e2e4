import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../extract-article.js';

const MEETING = 'Sáng 9/1/2026, Sở Giáo dục và Đào tạo tỉnh Suối Lê tổ chức hội nghị tổng kết công tác năm 2025.';
const read = (sentence: string) => extractArticle(`${MEETING}\n\n${sentence}`, {});

describe('several numbers of one kind', () => {
  it.each([
    ['UBND tỉnh tặng Bằng khen cho 58 học sinh và 23 giáo viên.', 81],
    ['UBND tỉnh trao bằng khen cho 6 học sinh, 5 giáo viên và 4 phụ huynh.', null],
    ['Dịp này, UBND tỉnh tặng Bằng khen cho 12 đoàn viên và 8 hội viên có thành tích xuất sắc.', 20],
  ])('are an award without a number, and their sum is offered: %s', (sentence, sum) => {
    const { awards, doubts } = read(sentence);
    expect(awards).toHaveLength(1);
    expect(awards[0]!.recipients).toMatchObject({ individuals: null, unspecified: true });
    const doubt = doubts.find(({ code }) => code === 'COUNT_NOT_SURE');
    if (sum !== null) expect(doubt?.message.vi).toContain(`${sum} cá nhân`);
  });

  it('leave the number of another kind as it is', () => {
    const [award] = read('Dịp này, UBND tỉnh tặng Bằng khen cho 5 tập thể, 58 học sinh và 23 giáo viên.').awards;
    expect(award!.recipients).toMatchObject({ groups: 5, individuals: null });
  });

  it.each([
    'Dịp này, mỗi xã, phường có 2 hội viên được UBND huyện tặng Giấy khen.',
    'Trong đó, mỗi đơn vị chọn 3 cá nhân được Sở tặng Giấy khen.',
  ])('of each place are no number of all: %s', (sentence) => {
    for (const { recipients } of read(sentence).awards) expect(recipients.individuals).toBeNull();
  });

  it('hold others under one number, which cannot be split', () => {
    const [award] = read('Dịp này, 29 đơn vị, trong đó có 7 hộ cá thể nhận Giấy khen của Cục Thuế tỉnh.').awards;
    expect(award!.recipients).toMatchObject({ groups: null, combined: 29, households: 7 });
  });
});

describe('who belongs to a body', () => {
  it.each([
    'Tại buổi lễ, nguyên thủ trưởng, chỉ huy các đơn vị thuộc Bộ Chỉ huy Quân sự Suối Lê và Đồi Gió (cũ) vinh dự nhận Huân chương Bảo vệ Tổ quốc.',
    'Tại buổi lễ, cán bộ thuộc Công an tỉnh Suối Lê vinh dự nhận Bằng khen.',
  ])('does not make the body a receiver: %s', (sentence) => {
    for (const { named, recipients } of read(sentence).awards) {
      expect(named).toEqual([]);
      expect(recipients.groups).toBeNull();
    }
  });

  it('leaves the one that belongs to another', () => {
    const [award] = read(
      'Tại buổi lễ, Trạm Y tế Nà Lươn trực thuộc Trung tâm Y tế huyện vinh dự nhận Bằng khen.',
    ).awards;
    expect(award!.named.map(({ name }) => name)).toEqual(['Trạm Y tế Nà Lươn']);
  });

  it('passes over the place in brackets behind it', () => {
    const [award] = read(
      'Tại hội nghị, HTX Đồi Gió (xã Lá, huyện Suối Lê) và 2 cá nhân nhận bằng khen của Bộ Tài chính.',
    ).awards;
    expect(award!.recipients).toMatchObject({ groups: 1, individuals: 2 });
  });
});

describe('whoever only holds or reads', () => {
  it('receives nothing where the ceremony is held for others', () => {
    const { awards } = extractArticle(
      'UBND tỉnh Suối Lê tổ chức lễ đón nhận các danh hiệu và hình thức khen thưởng cấp nhà nước dành cho một số đơn vị.',
      {},
    );
    expect(awards.flatMap(({ named }) => named)).toEqual([]);
  });

  it('receives what the ceremony is held for', () => {
    const { awards } = extractArticle('Hội Nông dân tỉnh tổ chức lễ đón nhận Huân chương Lao động hạng Ba.', {});
    expect(awards[0]!.named.map(({ name }) => name)).toEqual(['Hội Nông dân tỉnh']);
  });

  it('is told to read the decision, and not commended by it', () => {
    const { awards } = read(
      'Mở đầu, bà Lò Thị Hoa, Chánh Văn phòng Ban được Giám đốc Ban giao công bố Quyết định khen thưởng số 41/QĐ-UBND của Chủ tịch UBND tỉnh đối với các tập thể, cá nhân có thành tích.',
    );
    expect(awards.flatMap(({ named }) => named)).toEqual([]);
  });

  it('speaks of what others received', () => {
    const { attendees } = read(
      'Trong diễn văn ôn lại truyền thống, Đại tá Lò Văn Ói, Bí thư Đảng ủy, Chính ủy Bộ Chỉ huy Quân sự tỉnh nhấn mạnh: Suốt 50 năm qua, hai lần đơn vị được phong tặng danh hiệu Anh hùng.',
    );
    expect(attendees).toMatchObject([{ name: 'Lò Văn Ói', roles: ['SPEAKER'] }]);
  });
});
