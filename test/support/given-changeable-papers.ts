import { EXAMPLE_LAYOUT } from './example-layout.js';
import { givenDecision, line } from './given-awards.js';
import { givenCertificateTemplate } from './given-certificates.js';
import type { Changeable } from './given-changeable.js';
import { givenImport, pasted } from './given-imports.js';
import { TINY_JPEG } from './given-pictures.js';
import type { Registry } from './registry.js';

/** Lists that are brought in, by the act that changes them. */
export async function changeableImports(registry: Registry, front: string): Promise<Record<string, Changeable[]>> {
  const cells = (name: string) => pasted(['STT', 'Họ và tên', 'Cột lạ', 'Hình thức'], [1, name, 'Xã Một', 'Bằng khen']);
  const details = await givenImport(registry, front, cells('Nguyễn Văn Một'));
  const appending = await givenImport(registry, front, cells('Nguyễn Văn Hai'));
  const columns = await givenImport(registry, front, cells('Nguyễn Văn Ba'));
  const { id: appendToId } = await givenDecision(registry, front, [line('Nguyễn Văn Tư')]);
  return {
    changeImportDetails: [
      {
        ...details,
        values: {
          issuerId: front,
          number: '88/QĐ-MTTQ',
          documentType: 'QĐ',
          signedOn: '2021-01-06',
          signatoryPrinted: 'Bàn Văn Ký',
          signatoryTitlePrinted: 'Chủ tịch',
          mode: 'REGULAR',
          subject: 'Khen thưởng',
          defaultForm: 'CERTIFICATE_OF_MERIT',
          defaultKind: 'INDIVIDUAL',
          defaultReason: 'Có thành tích',
        },
      },
      { ...appending, values: { appendToId } },
    ],
    changeImportColumns: [{ ...columns, always: { columns: [{ column: 'C', role: 'UNIT' }] }, values: {} }],
  };
}

/** Layouts of certificates: as text, and as a file. */
export async function changeableTemplates(registry: Registry, front: string): Promise<Changeable[]> {
  const staff = registry.as('RECORDER', front);
  const upload = async (name: string, bytes: Buffer) => (await staff.upload(name, bytes)).id as string;
  const layout = JSON.stringify(EXAMPLE_LAYOUT);
  const [one, other] = [await givenCertificateTemplate(staff, front), await givenCertificateTemplate(staff, front)];
  return [
    {
      id: one,
      client: staff,
      version: 1,
      values: { name: 'Bằng khen A4', layout, backgroundFileId: await upload('phoi.jpg', TINY_JPEG) },
    },
    {
      id: other,
      version: 1,
      client: staff,
      values: { layoutFileId: await upload('bo-cuc.json', Buffer.from(layout)) },
    },
  ];
}
