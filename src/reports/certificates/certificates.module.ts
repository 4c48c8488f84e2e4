import { Module } from '@nestjs/common';
import { FilesModule } from '../../files/files.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { CertificateTemplatesRepository } from './certificate-templates.repository.js';
import { CertificateTemplatesService } from './certificate-templates.service.js';
import { CertificatesResolver } from './certificates.resolver.js';
import { CertificatesService } from './certificates.service.js';

@Module({
  imports: [DocumentsModule, FilesModule],
  providers: [CertificateTemplatesRepository, CertificateTemplatesService, CertificatesResolver, CertificatesService],
})
export class CertificatesModule {}
