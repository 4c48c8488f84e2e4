import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { writeDocx } from '../src/reports/documents/docx/write-docx.js';
import { writePdf } from '../src/reports/documents/pdf/write-pdf.js';
import type { ReportDocument } from '../src/reports/documents/report-document.js';
import { writeCsv } from '../src/reports/documents/write-csv.js';
import { writeJson } from '../src/reports/documents/write-json.js';
import { writeXlsx } from '../src/reports/documents/xlsx/write-xlsx.js';
import { exampleAnnex, exampleForm, exampleRecords, exampleReport } from '../test/reports/example-documents.js';

/**
 * Each writer on each kind of document, in a process of its own, whose peak memory is its own: `npm run bench:documents`.
 * The measure beside them is plain JSON of the same document. Processor time is what counts where others use the machine, too.
 */
const ROUNDS = 5;
const LONG_LIST = 100_000;

const documents: Record<string, () => ReportDocument> = {
  report: exampleReport,
  form: exampleForm,
  'annex of 5,000': () => exampleAnnex(5000),
};
const writers: Record<string, (document: ReportDocument) => Promise<Buffer> | Buffer> = {
  json: writeJson,
  csv: writeCsv,
  docx: writeDocx,
  pdf: writePdf,
  xlsx: (document) => writeXlsx(document),
  [`xlsx with ${LONG_LIST} records`]: (document) => writeXlsx(document, [exampleRecords(LONG_LIST)]),
};

interface Measured {
  first: number;
  median: number;
  /** Processor time of the first round, and the least of all. */
  firstCpu: number;
  leastCpu: number;
  /** Peak of the process after the first round, and after all of them. */
  megabytes: number;
  megabytesLater: number;
  bytes: number;
}

async function measure(
  document: ReportDocument,
  write: (document: ReportDocument) => Promise<Buffer> | Buffer,
): Promise<Measured> {
  const times: number[] = [];
  const cpu: number[] = [];
  let bytes = 0;
  let megabytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const before = process.cpuUsage();
    bytes = (await write(document)).length;
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
    if (round === 0) megabytes = peak();
  }
  const first = times[0]!;
  const median = times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)]!;
  const [firstCpu, leastCpu] = [cpu[0]!, Math.min(...cpu)];
  return { first, median, firstCpu, leastCpu, megabytes, megabytesLater: peak(), bytes };
}

const peak = () => process.resourceUsage().maxRSS / 1024;

const [kind, writer] = process.argv.slice(2);
if (kind && writer) {
  process.stdout.write(JSON.stringify(await measure(documents[kind]!(), writers[writer]!)));
} else {
  process.stdout.write(
    'document | writer | first, ms | median, ms | processor, first, ms | least, ms | × json | peak after one, MiB | after five | bytes\n',
  );
  for (const kind of Object.keys(documents)) {
    let floor = 0;
    for (const writer of Object.keys(writers)) {
      if (writer.includes('records') && kind !== 'report') continue;
      const arguments_ = [...process.execArgv, process.argv[1]!, kind, writer];
      const child = spawnSync(process.execPath, arguments_, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
      const { first, median, firstCpu, leastCpu, megabytes, megabytesLater, bytes } = JSON.parse(
        child.stdout,
      ) as Measured;
      if (writer === 'json') floor = median;
      const cells = [
        kind,
        writer,
        first.toFixed(0),
        median.toFixed(1),
        firstCpu.toFixed(0),
        leastCpu.toFixed(0),
        (median / floor).toFixed(0),
        megabytes.toFixed(0),
        megabytesLater.toFixed(0),
        bytes,
      ];
      process.stdout.write(`${cells.join(' | ')}\n`);
    }
  }
}
