import { describe, expect, it } from '@jest/globals';
import { readBanner } from './banner.js';

const read = (...lines: string[]) =>
  readBanner(
    lines.map((text, index) => ({
      sheet: 'S',
      row: index + 1,
      cells: [{ column: 0, text, span: 1 }],
      notices: [],
    })),
  );

describe('what stands above a list', () => {
  it.each([
    [
      '(Kèm theo Quyết định số 15/QĐ-MTTQ ngày 12/01/2021 của Ủy ban MTTQ Việt Nam huyện Mẫu)',
      '15/QĐ-MTTQ',
      '2021-01-12',
      'Ủy ban MTTQ Việt Nam huyện Mẫu',
    ],
    [
      '(Ban hành kèm theo Quyết định số: 05 /QĐ-UBND, ngày 5 tháng 3 năm 2022 của Chủ tịch UBND tỉnh Mẫu về việc khen thưởng)',
      '05/QĐ-UBND',
      '2022-03-05',
      'Chủ tịch UBND tỉnh Mẫu',
    ],
    [
      '(Kèm theo QĐ số 221/QĐ-MTTW-BTT ngày … tháng 01 năm 2021 của Ban Thường trực)',
      '221/QĐ-MTTW-BTT',
      '2021-01',
      'Ban Thường trực',
    ],
    ['Kèm theo Quyết định số 304-QĐ/TW ngày 31/02/2021', '304-QĐ/TW', null, null],
    ['(Kèm theo Tờ trình của Hội)', null, null, null],
  ])('%s', (line, decisionNumber, signedOn, issuer) => {
    expect(read('DANH SÁCH KHEN THƯỞNG', line)).toMatchObject({
      title: 'DANH SÁCH KHEN THƯỞNG',
      decisionNumber,
      signedOn,
      issuer,
    });
  });

  it('is not of a decision that it only speaks of', () => {
    const title = 'DANH SÁCH TẬP THỂ CÓ THÀNH TÍCH 10 NĂM THỰC HIỆN QUYẾT ĐỊNH SỐ 217-QĐ/TW NGÀY 12/12/2013';
    expect(read(title)).toMatchObject({ decisionNumber: null, signedOn: null });
    expect(read(title, '(Kèm theo Quyết định số 8/QĐ-MTTQ ngày 01/02/2024)')).toMatchObject({
      decisionNumber: '8/QĐ-MTTQ',
      signedOn: '2024-02-01',
    });
  });

  it.each([
    [['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ UBND TỈNH MẪU TẶNG BẰNG KHEN'], 'UBND TỈNH MẪU'],
    [['DANH SÁCH KHEN THƯỞNG', '(Kèm theo Tờ trình số 15/TTr-MTTQ ngày 01/02/2022 của Ủy ban MTTQ xã Mẫu)'], null],
    [['Số: 15/TTr-MTTQ', 'DANH SÁCH CÁ NHÂN'], null],
    [['DANH SÁCH', 'tập thể, cá nhân được đề nghị khen thưởng'], null],
  ])('may be a proposal: %j', (lines, of) => {
    expect(read(...lines)).toMatchObject({ decisionNumber: null, proposal: { of } });
  });

  it('is no proposal for having been proposed', () => {
    const lines = ['(Kèm theo Quyết định số 8/QĐ-MTTQ ngày 01/02/2024 theo đề nghị của Ban Tuyên giáo về khen thưởng)'];
    expect(read('DANH SÁCH TẶNG GIẤY KHEN', 'Xét đề nghị khen thưởng của Ban', ...lines).proposal).toBeUndefined();
  });

  it('is read over two lines, and a title over several', () => {
    expect(
      read(
        'DANH SÁCH',
        'TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
        '(Kèm theo Quyết định số 7/QĐ-MTTQ',
        'ngày 1/2/2021 của Ủy ban MTTQ xã Mẫu)',
      ),
    ).toMatchObject({
      title: 'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
      decisionNumber: '7/QĐ-MTTQ',
      signedOn: '2021-02-01',
      issuer: 'Ủy ban MTTQ xã Mẫu',
    });
  });

  it('has a day of signing that is for a person to say, where its year has two digits', () => {
    const banner = read('DANH SÁCH', '(Kèm theo Quyết định số 7/QĐ-MTTQ ngày 5/ 3/21 của Ủy ban MTTQ xã Mẫu)');
    expect(banner).toMatchObject({ signedOn: null, signedOnUnclear: '5/3/21', issuer: 'Ủy ban MTTQ xã Mẫu' });
    expect(read('DANH SÁCH', '(Kèm theo Quyết định số 7/QĐ-MTTQ ngày 5/3/2021)')).not.toHaveProperty('signedOnUnclear');
  });

  it('is the head of the decision itself, not a decision that it is based on', () => {
    expect(
      read(
        'Số: 15/QĐ-MTTQ',
        'Mẫu Lâm, ngày 12 tháng 01 năm 2021',
        'Căn cứ Quyết định số 9/QĐ-MTTW ngày 01/01/2020 của Ủy ban Trung ương;',
        'Điều 1. Tặng Giấy khen cho 02 tập thể và 15 cá nhân.',
      ),
    ).toEqual({
      title: null,
      reason: null,
      decisionNumber: '15/QĐ-MTTQ',
      signedOn: '2021-01-12',
      issuer: null,
      stated: [
        { kind: 'GROUP', count: 2, row: 4, printed: '02 tập thể' },
        { kind: 'INDIVIDUAL', count: 15, row: 4, printed: '15 cá nhân' },
      ],
    });
  });
});

describe('the reason that a title gives', () => {
  const DECISION = '(Kèm theo Quyết định số 15/QĐ-MTTQ ngày 12/01/2021 của Ủy ban MTTQ Việt Nam huyện Mẫu)';

  it.each([
    [
      ['DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN', 'đã có thành tích xuất sắc trong công tác Mặt trận năm 2020', DECISION],
      'đã có thành tích xuất sắc trong công tác Mặt trận năm 2020',
    ],
    [
      ['DANH SÁCH', 'TẶNG GIẤY KHEN', '(Đã có nhiều đóng góp trong phong trào', 'xây dựng nông thôn mới)', DECISION],
      'Đã có nhiều đóng góp trong phong trào xây dựng nông thôn mới',
    ],
    [
      ['DANH SÁCH TẬP THỂ CÓ THÀNH TÍCH XUẤT SẮC TRONG', 'CUỘC VẬN ĐỘNG TOÀN DÂN ĐOÀN KẾT', DECISION],
      'CÓ THÀNH TÍCH XUẤT SẮC TRONG CUỘC VẬN ĐỘNG TOÀN DÂN ĐOÀN KẾT',
    ],
    [
      [
        'Danh sách được tặng Bằng khen vì có thành tích (giai đoạn 2016 - 2020) trong bầu cử',
        'Hàm Mẫu, ngày 12/01/2021',
      ],
      'vì có thành tích (giai đoạn 2016 - 2020) trong bầu cử',
    ],
    [['DANH SÁCH KHEN THƯỞNG NĂM 2020', DECISION], null],
    [['Căn cứ thành tích đạt được', 'DANH SÁCH KHEN THƯỞNG', DECISION, 'Đơn vị tính: đồng'], null],
  ])('%j', (lines, reason) => expect(read(...lines).reason).toBe(reason));
});
