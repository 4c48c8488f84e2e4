import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { givenArticle } from '../support/given-articles.js';
import { givenDecision, givenPublicPerson, line } from '../support/given-awards.js';
import { givenCertificateTemplate } from '../support/given-certificates.js';
import { givenDraft } from '../support/given-drafts.js';
import { givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenMeeting } from '../support/given-meetings.js';
import { BROWSER, type DeskBrowser, openSignedIn, partOf, soon } from '../support/desk-browser.js';

const NO_SUCH_DAY = '31/2/2024';
const LONG = 'dài '.repeat(600);
/** Of a field: what is typed into it, and what is said of that. */
type Mistake = [field: string | RegExp, typed: string, told: string];

/** What is typed wrong in most fields for a day, and what is said; `called` as the message calls the field. */
const ofDay = (field: string | RegExp, called: string): Mistake[] => [
  [field, NO_SUCH_DAY, `${called}: lịch không có ngày 31/2/2024.`],
  [field, '12.5.24', `${called}: gõ đủ bốn chữ số của năm`],
  [field, '2024-13-01', `${called}: hãy gõ như 14/1/2022`],
  [field, 'hôm qua', `${called}: hãy gõ như 14/1/2022`],
];
const ofCount = (field: string, called = field): Mistake[] =>
  ['1o', '-3', '1,5', '1.5'].map((typed) => [field, typed, `${called}: hãy gõ một số nguyên bằng chữ số`]);

interface Form {
  /** Where it stands, and what opens it there; null: it is open. */
  at: () => string;
  opens: string | null;
  /** What it stands in. */
  within?: (page: Page) => Locator;
  sends: string;
  mistakes: Mistake[];
}

(BROWSER ? describe : describe.skip)('what is mistyped at the desk, in a browser', () => {
  let desk: DeskBrowser & { front: string };
  let page: Page;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    desk = await openSignedIn();
    page = desk.page;
    const { registry, front } = desk;
    ids['person'] = await givenPublicPerson(registry, 'Lò Thị Mơ');
    const decision = await givenDecision(registry, front, [line('Vàng A Nủ')], { number: '811/QĐ-MTTQ' });
    ids['decision'] = decision.id;
    ids['award'] = decision.awards[0]!.id;
    ids['meeting'] = await givenMeeting(registry, { title: 'Hội nghị ở bản Mận' });
    ids['article'] = (await givenArticle(registry)).id;
    ids['draft'] = (await givenDraft(registry)).id;
    const cells = pasted(HEADINGS, ['1', 'Lò Thị Hai', '', 'Xã Ví Dụ', 'Bằng khen', 'Giỏi', '', '']);
    ids['list'] = (await givenImport(registry, front, cells)).id;
    await givenCertificateTemplate(registry.as('RECORDER'), front);
  });
  afterAll(() => desk?.close());

  const record = (kind: string, id: string) => () => `#/records/${kind}/${ids[id]}`;
  const region = (name: string) => (on: Page) => on.getByRole('region', { name, exact: true });
  const FORMS: [string, Form][] = [
    [
      'a decision',
      { at: () => '#/records/new/decision', opens: null, sends: 'Ghi vào sổ', mistakes: ofDay('Ngày ký', 'Ngày ký') },
    ],
    [
      'a meeting',
      {
        at: () => '#/records/new/meeting',
        opens: null,
        sends: 'Ghi vào sổ',
        mistakes: [[/^Tên hội nghị/, ' ', 'Tên hội nghị: cần điền.'], ...ofDay(/^Ngày họp/, 'Ngày họp')],
      },
    ],
    [
      'what a meeting says',
      {
        at: record('meetings', 'meeting'),
        opens: 'Sửa thông tin hội nghị',
        within: region('Thông tin'),
        sends: 'Lưu',
        mistakes: [
          ...ofCount('Lần thứ'),
          ['Lần thứ', '0', 'Phải từ 1 đến 1000.'],
          ['Năm được tổng kết', '24', 'Phải từ 1900 đến 2200.'],
          [/^Tên hội nghị/, LONG, 'Dài quá'],
          ['Đến ngày, nếu nhiều ngày', '1/1/1999', 'trước ngày đầu'],
        ],
      },
    ],
    [
      'an attendee',
      {
        at: record('meetings', 'meeting'),
        opens: 'Ghi thêm người dự',
        sends: 'Ghi',
        mistakes: [
          [/^Họ tên như in/, ' ', 'Họ tên như in: cần điền.'],
          [/^Họ tên như in/, LONG, 'Dài quá'],
        ],
      },
    ],
    [
      'a person',
      {
        at: () => '#/records/new/person',
        opens: null,
        sends: 'Ghi vào sổ',
        mistakes: [
          [/^Họ tên/, ' ', 'Họ tên: cần điền.'],
          [/^Họ tên/, LONG, 'Dài quá 200 ký tự.'],
        ],
      },
    ],
    [
      'a post',
      {
        at: record('people', 'person'),
        opens: 'Ghi thêm chức vụ',
        within: (on) => on.locator('section', { has: on.getByRole('heading', { name: /^Chức vụ/ }) }),
        sends: 'Ghi',
        mistakes: [[/^Chức vụ như in/, ' ', 'Chức vụ như in: cần điền.']],
      },
    ],
    [
      'an award',
      {
        at: record('awards', 'award'),
        opens: 'Sửa dòng khen thưởng',
        within: region('Thông tin'),
        sends: 'Lưu',
        mistakes: [
          ...ofDay('Thành tích từ', 'Thành tích từ'),
          ['Tiền thưởng (đồng)', '1.5 triệu', 'hãy gõ số đồng bằng chữ số, như 1.560.000.'],
          ['Tiền thưởng (đồng)', '1.5', 'hãy gõ số đồng bằng chữ số, như 1.560.000.'],
        ],
      },
    ],
    [
      'what becomes of an award',
      {
        at: record('awards', 'award'),
        opens: 'Hủy bỏ, đính chính, cấp đổi, cấp lại …',
        sends: 'Ghi',
        mistakes: ofDay(/^Có hiệu lực từ/, 'Có hiệu lực từ'),
      },
    ],
    [
      'a body',
      {
        at: () => `#/records/bodies/${desk.front}`,
        opens: 'Sửa thông tin đơn vị',
        within: region('Thông tin'),
        sends: 'Lưu',
        mistakes: [
          [/^Tên đầy đủ/, ' ', 'Tên đầy đủ: cần điền.'],
          ...ofDay('Từ ngày', 'Từ ngày'),
          ['Đến ngày', '2025', 'Đến ngày: hãy gõ như 14/1/2022.'],
        ],
      },
    ],
    [
      'an article on record',
      {
        at: record('articles', 'article'),
        opens: 'Sửa thông tin bài báo',
        within: region('Thông tin'),
        sends: 'Lưu',
        mistakes: [
          ...ofDay('Ngày đăng', 'Ngày đăng'),
          ['Ngày đăng', '1/1/2199', 'chưa tới'],
          ['Địa chỉ', 'báo tỉnh', 'Không phải một địa chỉ đầy đủ'],
        ],
      },
    ],
    [
      'an article that is to be read',
      {
        at: () => '#/',
        opens: null,
        sends: 'Đọc bài',
        mistakes: [
          ...ofDay(/^Ngày đăng/, 'Ngày đăng'),
          [/^Ngày đăng/, '1/1/2199', 'chưa tới'],
          ['Lấy từ địa chỉ', 'http://', 'Không phải một địa chỉ đầy đủ'],
        ],
      },
    ],
    [
      'the articles that were read',
      { at: () => '#/', opens: 'Lọc thêm', sends: 'Tìm', mistakes: ofDay('Đọc từ ngày', 'Ngày đọc') },
    ],
    [
      'a part of a draft',
      {
        at: () => `#/${ids['draft']}`,
        opens: 'Sửa',
        within: (on) => partOf(on, 'Hội nghị tổng kết'),
        sends: 'Lưu',
        mistakes: [...ofDay('Ngày', 'Ngày'), ...ofCount('Lần thứ')],
      },
    ],
    [
      'a list that is to be read',
      {
        at: () => '#/lists',
        opens: 'Dán các ô',
        sends: 'Đọc danh sách',
        mistakes: ofDay('Ngày ký', 'Ngày ký'),
      },
    ],
    [
      'the decision of a list',
      {
        at: () => `#/lists/${ids['list']}`,
        opens: 'Sửa thông tin quyết định',
        within: region('Quyết định'),
        sends: 'Lưu',
        mistakes: [...ofDay('Ngày ký', 'Ngày ký'), ['Số, như in', LONG, 'Dài quá']],
      },
    ],
    [
      'a report',
      {
        at: () => '#/reports',
        opens: null,
        sends: 'Xem số liệu',
        mistakes: [[/^Năm/, 'năm ngoái', 'Năm: hãy gõ như 2025.']],
      },
    ],
    [
      'certificates',
      {
        at: () => `#/reports/decisions/${ids['decision']}`,
        opens: null,
        sends: 'Xem trước',
        mistakes: ['1o', '-3', '0'].map((typed) => [/^Cấp số từ/, typed, 'Cấp số từ: hãy gõ một số, như 121.']),
      },
    ],
    [
      'what is looked for on record',
      {
        at: () => '#/records',
        opens: 'Quyết định',
        sends: 'Tìm',
        mistakes: [['Năm', '2o24', 'Năm: hãy gõ như 2025.']],
      },
    ],
  ];

  /** Fills in what the form has to be told beside the field in question. */
  const fillIn = async (name: string): Promise<void> => {
    if (name === 'a meeting') {
      await page.getByLabel('Tên hội nghị').fill('Hội nghị');
      await page.getByLabel('Ngày họp').fill('5/2/2024');
    }
    if (name === 'an article that is to be read') await page.getByLabel('Bài báo, cả nhan đề').fill('Một bài.');
    if (name === 'a list that is to be read') {
      await page.getByLabel('Các ô').fill('Họ tên\tHình thức\nLò Thị Ba\tBằng khen');
      await page.getByText('Đầu danh sách không ghi số, ngày').click();
    }
    if (name === 'what becomes of an award') {
      await page.getByRole('combobox', { name: 'Việc gì' }).selectOption('ANNULLED');
      await page.getByLabel(/^Lý do/).fill('Tặng nhầm');
    }
    if (name === 'a report') {
      await page.getByLabel('Từ trong tên').fill('mttq');
      await page.getByRole('button', { name: 'Tìm' }).click();
      await page.locator('.pick').first().click();
    }
  };
  const written = async () => (await desk.registry.sql<{ n: string }>('select count(*) as n from audit_entries'))[0]!.n;

  it.each(FORMS)('in %s is told of its field, in which it stays and which is led to', async (name, form) => {
    await page.goto(`${desk.registry.address}/desk${form.at()}`);
    await page.reload();
    const within = form.within?.(page) ?? page.locator('main');
    if (form.opens !== null) await within.getByRole('button', { name: form.opens, exact: true }).first().click();
    await fillIn(name);
    const before = await written();
    for (const [label, typed, told] of form.mistakes) {
      const field = within.getByLabel(label, { exact: typeof label === 'string' }).first();
      const was = await field.inputValue();
      await field.fill(typed);
      await within.getByRole('button', { name: form.sends, exact: true }).first().click();
      await within.getByRole('alert').getByText(told).first().waitFor();
      const seen = () =>
        field.evaluate((it: unknown) => {
          const { value, ownerDocument, attributes } = it as {
            value: string;
            ownerDocument: { activeElement: unknown };
            attributes: Record<string, { value: string } | undefined>;
          };
          return [value, ownerDocument.activeElement === it, attributes['aria-invalid']?.value];
        });
      expect([label, await soon(seen, [typed, true, 'true'])]).toEqual([label, [typed, true, 'true']]);
      await field.fill(was);
    }
    expect(await written()).toBe(before);
  });
});
