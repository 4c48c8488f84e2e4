import { registerEnumType } from '@nestjs/graphql';

export const DOCUMENT_FORMAT = { DOCX: 'DOCX', XLSX: 'XLSX', PDF: 'PDF', CSV: 'CSV', JSON: 'JSON' } as const;
export type DocumentFormat = keyof typeof DOCUMENT_FORMAT;

registerEnumType(DOCUMENT_FORMAT, {
  name: 'DocumentFormat',
  description: 'Dạng tệp / file format of a document.',
  valuesMap: {
    DOCX: { description: 'Văn bản Word, sửa tiếp được / a Word document, to go on with.' },
    XLSX: { description: 'Bảng tính, số là số / a workbook with typed numbers.' },
    PDF: { description: 'Bản in / for printing, fonts embedded.' },
    CSV: { description: 'Các bảng, dạng CSV / the tables as text.' },
    JSON: { description: 'Dữ liệu của văn bản / the document as data.' },
  },
});
