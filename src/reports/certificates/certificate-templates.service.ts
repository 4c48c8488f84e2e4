import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { FilesService } from '../../files/files.service.js';
import { changed, newRecord } from '../../platform/database/editable-record.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { ConflictError, InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireScope } from '../../platform/request/scope.js';
import type { Role } from '../../platform/request/viewer.js';
import { tinosPdf } from '../documents/tinos.js';
import { readLayout } from './certificate-layout.js';
import type { CertificateLayout, LayoutProblem } from './layout-elements.js';
import { CertificateTemplate } from './certificate-template.entity.js';
import { CertificateTemplatesRepository } from './certificate-templates.repository.js';
import { certificateMessages } from './certificates.messages.js';
import type { ChangeCertificateTemplateInput, RecordCertificateTemplateInput } from './record-certificate-template.js';

const LARGEST_BACKGROUND = 5 * 1024 * 1024;

/** How bodies print their certificates. */
@Injectable()
export class CertificateTemplatesService {
  constructor(
    private readonly templates: CertificateTemplatesRepository,
    private readonly files: FilesService,
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
   * @throws InvalidError LAYOUT_NOT_JSON, LAYOUT_MISSING, LAYOUT_UNKNOWN, LAYOUT_EXPECTED, BACKGROUND_NOT_A_PICTURE;
   * NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE
   */
  async recordTemplate(input: RecordCertificateTemplateInput): Promise<CertificateTemplate> {
    const { keptById } = input;
    requireScope('RECORDER', keptById, 'input.keptById');
    if (!(await this.templates.hasOrganisation(keptById)))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, {
        field: 'input.keptById',
        details: { type: 'Organisation' },
      });
    const template: CertificateTemplate = {
      ...newRecord(),
      name: input.name,
      layout: checkedLayout(input.layout),
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

  /** @throws as recordTemplate, and ConflictError VERSION_CONFLICT */
  async changeTemplate(input: ChangeCertificateTemplateInput): Promise<CertificateTemplate> {
    const before = await this.getTemplate(input.id, 'RECORDER');
    const wanted = {
      name: input.name ?? before.name,
      layout: typeof input.layout === 'string' ? checkedLayout(input.layout) : before.layout,
      background:
        input.backgroundFileId === undefined ? before.background : await this.background(input.backgroundFileId),
    };
    requireVersion(before, input.version, { name: wanted.name });
    const after: CertificateTemplate = { ...before, ...wanted, ...changed(before) };
    if (!(await this.templates.updateTemplate(before, after)))
      throw new ConflictError(platformMessages.VERSION_CONFLICT, { field: 'input.version' });
    await this.audit.record({
      act: 'changeCertificateTemplate',
      subjectType: 'CertificateTemplate',
      subjectId: before.id,
      before: shown(before),
      after: shown(after),
    });
    return after;
  }

  private async background(fileId: string | null): Promise<Buffer | null> {
    if (fileId === null) return null;
    const field = 'input.backgroundFileId';
    const file = await this.files.getFile(fileId, field);
    const bytes = file.size <= LARGEST_BACKGROUND ? await this.files.read(file) : Buffer.alloc(0);
    if (isPicture(bytes)) return bytes;
    throw new InvalidError(certificateMessages.BACKGROUND_NOT_A_PICTURE, {
      field,
      details: { most: LARGEST_BACKGROUND },
    });
  }
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

/** One that can be printed: tried once here, not when a hundred certificates wait for it. */
function isPicture(bytes: Buffer): boolean {
  if (!bytes.subarray(0, PNG.length).equals(PNG) && !bytes.subarray(0, JPEG.length).equals(JPEG)) return false;
  try {
    tinosPdf({}).addPage().image(bytes, 0, 0);
    return true;
  } catch {
    return false;
  }
}

/** Without the picture, which is too long for a log. */
function shown({ background, ...template }: CertificateTemplate): object {
  return { ...template, hasBackground: background !== null };
}

function checkedLayout(json: string): CertificateLayout {
  const read = readLayout(json);
  if ('layout' in read) return read.layout;
  const [first] = read.problems as [LayoutProblem, ...LayoutProblem[]];
  const { at, problem } = first;
  const text = certificateMessages[`LAYOUT_${problem.kind}`];
  const details = {
    at,
    ...('known' in problem ? { known: problem.known.join(', ') } : {}),
    ...('expected' in problem ? { expectedVi: problem.expected.vi, expectedEn: problem.expected.en } : {}),
    problems: read.problems.map((one) => ({ at: one.at, problem: one.problem.kind })),
  };
  throw new InvalidError(text, { field: 'input.layout', details });
}
