import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import type { Mode, RecipientKind } from '../awards/vocabulary.js';
import { FilesService } from '../files/files.service.js';
import { FILE_ORIGIN } from '../files/vocabulary.js';
import { STATE_WORDS } from '../imports/imports.messages.js';
import { ImportsService } from '../imports/imports.service.js';
import type { ImportOfSourceType } from '../imports/owning/imports-of-source.js';
import { ListsOfSource } from '../imports/owning/lists-of-source.service.js';
import type { ImportAcknowledgement } from '../imports/vocabulary.js';
import { Database } from '../platform/database/database.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import { parsePartialDate } from '../platform/time/partial-date.js';
import { dayInVietnam } from '../platform/time/day.js';
import { parseVietnameseDate, printedDate } from '../platform/time/vietnamese-date.js';
import { type ImportReport, importReport } from './import-report.js';
import { idOfBody } from './named-body.js';
import { UsageError } from './usage-error.js';

/** What of a list is said on the command line. */
export interface ImportOptions {
  issuer?: string;
  number?: string;
  signedOn?: string;
  subject?: string;
  mode?: Mode;
  form?: string;
  kind?: Exclude<RecipientKind, 'UNKNOWN'>;
  reason?: string;
  dryRun?: boolean;
  validOnly?: boolean;
  acknowledge?: ImportAcknowledgement[];
  append?: boolean;
  json?: boolean;
}

/** Carries the report of a dry run out of the transaction that is rolled back by it. */
class DryRun extends Error {
  constructor(readonly report: ImportReport) {
    super('dry run');
  }
}

/** One transaction, as over the API; a dry run takes it back when it has seen enough, and so does `check` by what it throws. */
export async function stageFile(
  app: INestApplication,
  file: string,
  options: ImportOptions,
  check: () => void,
): Promise<ImportReport> {
  const signedOn = options.signedOn === undefined ? undefined : dayOf(options.signedOn);
  const issuerId = options.issuer === undefined ? undefined : await idOfBody(app, options.issuer, { on: signedOn });
  const imports = app.get(ImportsService);
  const work = async (): Promise<ImportReport> => {
    const { file: stored } = await app.get(FilesService).store({
      name: basename(file),
      mediaType: 'application/octet-stream',
      origin: FILE_ORIGIN.UPLOADED,
      bytes: createReadStream(file),
    });
    check();
    const source = { fileId: stored.id };
    for (const list of await app.get(ListsOfSource).find(source)) process.stderr.write(`${broughtInBefore(list)}\n`);
    const id = await imports.stageImport({
      source,
      issuerId,
      number: options.number,
      signedOn,
      subject: options.subject,
      mode: options.mode,
      defaultForm: options.form,
      defaultKind: options.kind,
      defaultReason: options.reason,
    });
    let report = await importReport(app, id);
    const [twin] = report.notices.find(({ code }) => code === 'DECISION_RECORDED_ALREADY')?.evidence ?? [];
    if (options.append && twin !== undefined) {
      await imports.changeImportDetails({ id, version: report.version, appendToId: twin });
      report = await importReport(app, id);
    }
    check();
    if (options.dryRun) throw new DryRun(report);
    return report;
  };
  try {
    return await app.get(Database).transaction(work);
  } catch (error) {
    if (error instanceof DryRun) return error.report;
    throw error;
  }
}

/** @throws UsageError where there is no such day */
function dayOf(given: string): string {
  const date = /^\d{4}-\d{2}$/u.test(given) ? parsePartialDate(given) : parseVietnameseDate(given);
  if (date.ok) return date.value;
  const { vi, en } = platformMessages.NO_SUCH_PARTIAL_DATE;
  const filled = (text: string) =>
    text.replace('{value}', `"${given}"`).replace('2021-01-12,', '12/01/2021, 2021-01-12,');
  throw new UsageError(`${filled(vi)}\n${filled(en)}`);
}

/** The same file is not refused: it may belong to two decisions. */
function broughtInBefore({ id, state, stagedBy, stagedAt, keptBy }: ImportOfSourceType): string {
  const day = printedDate(dayInVietnam(new Date(stagedAt)));
  const { stateVi, stateEn } = STATE_WORDS[state];
  const by = [stagedBy, keptBy].filter(Boolean).join(', ');
  return [
    `Tệp này đã được đưa vào ngày ${day} (${by}); danh sách ấy ${stateVi}.`,
    `This file was brought in on ${day} (${by}); that list ${stateEn}. importBatch(id: "${id}")`,
  ].join('\n');
}
