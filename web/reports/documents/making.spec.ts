import { describe, expect, it } from '@jest/globals';
import { doubtsTogether, nextNumber, numbersGiven } from '../certificates/certificates.js';
import { requestsOf, USUALLY } from './making.js';

const REPORT = { organisationId: 'o', period: { kind: 'YEAR', year: 2025 } };

describe('what is made of a report at the desk', () => {
  it('is asked for one document at a time, with all of its formats and what whoever signs adds', () => {
    const making = {
      ...USUALLY,
      documents: ['report', '0603.N/BNV-TĐKT'],
      formats: ['DOCX', 'PDF'],
      number: ' 12/BC-MTTQ ',
      on: '5/1/2026',
      signatoryCapacity: 'TM. BAN THƯỜNG TRỰC\n\nKT. CHỦ TỊCH',
    };
    const asked = {
      ...REPORT,
      formats: ['DOCX', 'PDF'],
      csvHeading: true,
      number: '12/BC-MTTQ',
      on: '2026-01-05',
      signatoryCapacity: ['TM. BAN THƯỜNG TRỰC', 'KT. CHỦ TỊCH'],
    };
    expect(requestsOf(making, REPORT, null)).toEqual({
      requests: [
        { document: 'report', input: asked },
        { document: '0603.N/BNV-TĐKT', input: { ...asked, formCode: '0603.N/BNV-TĐKT' } },
      ],
    });
    expect(requestsOf(USUALLY, REPORT, 'f')).toMatchObject({ requests: [{ input: { templateFileId: 'f' } }] });
  });

  it.each([
    [{ on: '31/2/2026' }, 'Ngày ký: lịch không có ngày 31/2/2026.'],
    [{ documents: [] }, 'Hãy chọn văn bản cần lập.'],
    [{ formats: [] }, 'Hãy chọn dạng tệp.'],
  ])('is not asked for with %j', (more, words) => {
    expect(requestsOf({ ...USUALLY, ...more }, REPORT, null)).toMatchObject({ wrong: expect.arrayContaining([words]) });
  });
});

describe('certificates at the desk', () => {
  it('say once what is true of several, with their sheets', () => {
    const doubts = [3, 1, 2, 7].map((page) => ({ awardId: `a${page}`, page, code: 'X', message: 'Không in mã QR.' }));
    expect(doubtsTogether([...doubts, { awardId: 'a1', page: 1, code: 'Y', message: 'Chữ dài.' }])).toEqual([
      { message: 'Không in mã QR.', pages: '1–3, 7' },
      { message: 'Chữ dài.', pages: '1' },
    ]);
  });

  it('tell the numbers that are new, and from which to go on', () => {
    const sheet = (certificateNumber: string | null, numberIsNew: boolean) => ({
      awardId: 'a',
      page: 1,
      certificateNumber,
      numberIsNew,
    });
    expect(numbersGiven([sheet('121', true), sheet('0077', false), sheet('122', true)])).toBe(
      ', số mới từ 121 đến 122',
    );
    expect(numbersGiven([sheet('121', true)])).toBe(', số mới 121');
    expect(numbersGiven([sheet('0077', false), sheet(null, false)])).toBe('');
    expect([null, '148', 'B-12'].map(nextNumber)).toEqual(['1', '149', '1']);
  });
});
