import ExcelJS from 'exceljs';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openList } from '../src/imports/reading/open-list.js';

/**
 * How fast a list in Excel is read, and in how much memory, from 1,000 to 100,000 rows. Each size in a process of its own:
 * `node --import ./test/support/typescript.mjs bench/reading.ts`.
 */
const SIZES = [1_000, 10_000, 100_000];

async function make(path: string, rows: number): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: createWriteStream(path), useSharedStrings: true });
  const sheet = book.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN']).commit();
  sheet
    .addRow([
      'STT',
      'Họ và tên',
      'Chức vụ',
      'Đơn vị công tác',
      'Hình thức khen thưởng',
      'Thành tích',
      'Mức thưởng',
      'Năm',
    ])
    .commit();
  for (let n = 1; n <= rows; n += 1) {
    sheet
      .addRow([
        n,
        `Nguyễn Văn Thử ${String.fromCharCode(65 + (n % 26))}${n}`,
        `Trưởng ban Công tác Mặt trận thôn ${n % 40}`,
        `Ủy ban MTTQ xã Mẫu ${n % 300}`,
        'Giấy khen',
        `Hoàn thành xuất sắc nhiệm vụ công tác Mặt trận số ${n}`,
        447_000,
        2020,
      ])
      .commit();
  }
  sheet.commit();
  await book.commit();
}

async function measure(path: string): Promise<void> {
  const started = performance.now();
  let rows = 0;
  const reading = await openList({ path });
  // oxlint-disable-next-line no-unused-vars
  for await (const _ of reading.rows()) rows += 1;
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    [
      `${String(rows).padStart(7)} rows`,
      `${(statSync(path).size / 1024 / 1024).toFixed(1).padStart(5)} MiB`,
      `${seconds.toFixed(2).padStart(6)} s`,
      `${Math.round(rows / seconds)} rows/s`,
      `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
    ].join('  ') + '\n',
  );
}

const [path] = process.argv.slice(2);
if (path !== undefined) await measure(path);
else {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'));
  for (const size of SIZES) {
    const file = join(folder, `${size}.xlsx`);
    await make(file, size);
    spawnSync(process.execPath, [...process.execArgv, import.meta.filename, file], { stdio: 'inherit' });
  }
  rmSync(folder, { recursive: true });
}
