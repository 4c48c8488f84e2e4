import { Injectable } from '@nestjs/common';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Database } from '../../platform/database/database.js';
import { CertificateTemplate } from './certificate-template.entity.js';

@Injectable()
export class CertificateTemplatesRepository {
  constructor(private readonly database: Database) {}

  findTemplate(id: string): Promise<CertificateTemplate | null> {
    return this.database.manager.findOneBy(CertificateTemplate, { id });
  }

  hasOrganisation(id: string): Promise<boolean> {
    return this.database.manager.existsBy(Organisation, { id });
  }

  async insertTemplate(template: CertificateTemplate): Promise<void> {
    await this.database.manager.insert(CertificateTemplate, template);
  }

  /** Whether the template was still as it was read. */
  async updateTemplate({ id, version }: CertificateTemplate, after: CertificateTemplate): Promise<boolean> {
    const { affected } = await this.database.manager.update(CertificateTemplate, { id, version }, after);
    return affected === 1;
  }
}
