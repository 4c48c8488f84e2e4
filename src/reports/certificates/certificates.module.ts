import { Module } from '@nestjs/common';
import { FilesModule } from '../../files/files.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { CertificatePreviews } from './certificate-previews.service.js';
import { CertificateTemplatesRepository } from './certificate-templates.repository.js';
import { CertificateTemplatesService } from './certificate-templates.service.js';
import { CertificatesResolver } from './certificates.resolver.js';
import { CertificatesService } from './certificates.service.js';
import { PrintableLines } from './printable-lines.service.js';
import { CertificateNumbers } from './printings/certificate-numbers.service.js';
import { CertificatePrintingsRepository } from './printings/certificate-printings.repository.js';
import {
  AwardPrintingsResolver,
  CertificatePrintingsResolver,
  TemplatePrintingsResolver,
} from './printings/certificate-printings.resolver.js';

import { LayoutChecksResolver } from './layouts/layout-checks.resolver.js';
import { LayoutFiles } from './layouts/layout-files.service.js';

@Module({
  imports: [DocumentsModule, FilesModule],
  providers: [
    CertificatePreviews,
    CertificateTemplatesRepository,
    CertificateTemplatesService,
    CertificatesResolver,
    LayoutFiles,
    LayoutChecksResolver,
    CertificatesService,
    PrintableLines,
    CertificatePrintingsRepository,
    CertificateNumbers,
    CertificatePrintingsResolver,
    AwardPrintingsResolver,
    TemplatePrintingsResolver,
  ],
})
export class CertificatesModule {}
