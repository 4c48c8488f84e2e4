import { EXAMPLE_LAYOUT } from './example-layout.js';
import type { Client } from './registry.js';

/** How a body prints its certificates, as staff who may record for it set it up. */
export async function givenCertificateTemplate(
  staff: Client,
  keptById: string,
  layout: object = EXAMPLE_LAYOUT,
): Promise<string> {
  const input = { name: 'Bằng khen A4 ngang', layout: JSON.stringify(layout), keptById };
  const { template } = await staff.act('recordCertificateTemplate', input, 'template { id }');
  return template.id as string;
}
