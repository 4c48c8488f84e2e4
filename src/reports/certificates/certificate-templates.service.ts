import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { FilesService } from '../../files/files.service.js';
import { changed, newRecord } from '../../platform/database/editable-record.js';
import { isChange, requireVersion } from '../../platform/database/versioned.js';
import { ConflictError, InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import type { WithdrawInput } from '../../platform/graphql/records/change-status.js';
import { requireScope } from '../../platform/request/scope.js';
import type { Role } from '../../platform/request/viewer.js';
import { PaperThreads } from '../thread/paper-threads.service.js';
import type { CertificateLayout } from './layout-elements.js';
import { LayoutFiles } from './layouts/layout-files.service.js';
import { checkedLayout } from './layouts/layout-problems.js';
import { CertificateTemplate } from './certificate-template.entity.js';
import { CertificateTemplatesRepository } from './certificate-templates.repository.js';
import { certificateMessages } from './certificates.messages.js';
import { MOST_PIXELS } from './pictures/picture-size.js';
import type { ChangeCertificateTemplateInput, RecordCertificateTemplateInput } from './record-certificate-template.js';

const LARGEST_BACKGROUND = 5 * 1024 * 1024;

/** How bodies print their certificates. */
@Injectable()
export class CertificateTemplatesService {
  constructor(
    private readonly templates: CertificateTemplatesRepository,
    private readonly files: FilesService,
    private readonly layouts: LayoutFiles,
    private readonly threads: PaperThreads,
    private readonly audit: Audit,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async getTemplate(id: string, role: Role, field = 'input.id'): Promise<CertificateTemplate> {
    const template = await this.templates.findTemplate(id);
    if (!template)
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'CertificateTemplate' } });
    requireScope(role, template.keptById, field);
    return template;
  }

  /**
   * @throws InvalidError LAYOUT_ONE_SOURCE, LAYOUT_NOT_JSON, LAYOUT_MISSING, LAYOUT_UNKNOWN, LAYOUT_EXPECTED,
   * LAYOUT_FILE_NOT_TEXT, LAYOUT_FILE_TOO_LONG, BACKGROUND_NOT_A_PICTURE, BACKGROUND_TOO_LARGE; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE
   */
  async recordTemplate(input: RecordCertificateTemplateInput): Promise<CertificateTemplate> {
    const { keptById } = input;
    requireScope('RECORDER', keptById, 'input.keptById');
    if (!(await this.templates.hasOrganisation(keptById)))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, {
        field: 'input.keptById',
        details: { type: 'Organisation' },
      });
    const layout = await this.layout(input);
    if (layout === null) throw new InvalidError(certificateMessages.LAYOUT_ONE_SOURCE, { field: 'input.layout' });
    const template: CertificateTemplate = {
      ...newRecord(),
      name: input.name,
      layout,
      background: await this.background(input.backgroundFileId ?? null),
      keptById,
    };
    await this.templates.insertTemplate(template);
    const after = shown(template);
    await this.audit.record({
      act: 'recordCertificateTemplate',
      subjectType: 'CertificateTemplate',
      subjectId: template.id,
      after,
    });
    return template;
  }

  /** @throws as recordTemplate, and ConflictError VERSION_CONFLICT, TEMPLATE_WITHDRAWN */
  async changeTemplate(input: ChangeCertificateTemplateInput): Promise<CertificateTemplate> {
    const before = await this.getTemplate(input.id, 'RECORDER');
    requireInUse(before, 'input.id');
    const wanted = {
      name: input.name ?? before.name,
      layout: (await this.layout(input)) ?? before.layout,
      background:
        input.backgroundFileId === undefined ? before.background : await this.background(input.backgroundFileId),
    };
    requireVersion(before, input.version, { name: wanted.name });
    return this.write('changeCertificateTemplate', before, wanted);
  }

  /**
   * What was printed with it stays as it is; nothing more is.
   * @throws NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE; ConflictError TEMPLATE_WITHDRAWN, VERSION_CONFLICT
   */
  async withdrawTemplate({ id, version, reason }: WithdrawInput): Promise<CertificateTemplate> {
    const before = await this.getTemplate(id, 'RECORDER');
    requireInUse(before, 'input.id');
    requireVersion(before, version, { recordStatus: 'WITHDRAWN' });
    return this.write('withdrawCertificateTemplate', before, { recordStatus: 'WITHDRAWN' }, reason);
  }

  private async write(
    act: string,
    before: CertificateTemplate,
    wanted: Partial<CertificateTemplate>,
    reason?: string,
  ): Promise<CertificateTemplate> {
    if (!isChange(before, wanted)) return before;
    const after: CertificateTemplate = { ...before, ...wanted, ...changed(before) };
    if (!(await this.templates.updateTemplate(before, after))) {
      const { name, recordStatus } = wanted;
      const current = await this.getTemplate(before.id, 'RECORDER');
      requireVersion<CertificateTemplate>(current, before.version, {
        ...(name === undefined ? {} : { name }),
        ...(recordStatus === undefined ? {} : { recordStatus }),
      });
    }
    const subject = { subjectType: 'CertificateTemplate', subjectId: before.id };
    await this.audit.record({ act, ...subject, before: shown(before), after: shown(after), reason });
    return after;
  }

  /** Null: it was not given. */
  private async layout({
    layout,
    layoutFileId,
  }: Pick<RecordCertificateTemplateInput, 'layout' | 'layoutFileId'>): Promise<CertificateLayout | null> {
    const field = layoutFileId ? 'input.layoutFileId' : 'input.layout';
    if (layoutFileId && typeof layout === 'string')
      throw new InvalidError(certificateMessages.LAYOUT_ONE_SOURCE, { field });
    const json = layoutFileId ? await this.layouts.read(layoutFileId, field) : (layout ?? null);
    return json === null ? null : checkedLayout(json, field);
  }

  /** As it can be printed: tried here, in a thread, not when a hundred certificates wait for it. */
  private async background(fileId: string | null): Promise<Buffer | null> {
    if (fileId === null) return null;
    const field = 'input.backgroundFileId';
    const file = await this.files.getFile(fileId, field);
    const read =
      file.size <= LARGEST_BACKGROUND
        ? await this.threads.make('readPicture', await this.files.read(file))
        : ({ refused: 'NOT_A_PICTURE' } as const);
    if ('picture' in read) return Buffer.from(read.picture);
    if (read.refused === 'TOO_LARGE')
      throw new InvalidError(certificateMessages.BACKGROUND_TOO_LARGE, {
        field,
        details: { width: read.width, height: read.height, most: MOST_PIXELS },
      });
    throw new InvalidError(certificateMessages.BACKGROUND_NOT_A_PICTURE, {
      field,
      details: { most: LARGEST_BACKGROUND },
    });
  }
}

/** @throws ConflictError TEMPLATE_WITHDRAWN */
export function requireInUse({ name, recordStatus }: CertificateTemplate, field: string): void {
  if (recordStatus === 'WITHDRAWN')
    throw new ConflictError(certificateMessages.TEMPLATE_WITHDRAWN, { field, details: { name } });
}

/** Without the picture, which is too long for a log. */
function shown({ background, ...template }: CertificateTemplate): object {
  return { ...template, hasBackground: background !== null };
}
