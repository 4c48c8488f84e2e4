import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXAMPLE_LAYOUT } from '../support/example-layout.js';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenCertificateTemplate } from '../support/given-certificates.js';
import { pngOf } from '../support/given-pictures.js';
import { type Client, Registry } from '../support/registry.js';
import { pdfPages } from './reading-files.js';

describe('pictures of blanks', () => {
  let registry: Registry;
  let staff: Client;
  let front: string;

  beforeAll(async () => {
    registry = await Registry.open({ BANGVANG_PUBLIC_URL: 'https://bangvang.example.vn' });
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    staff = registry.as('RECORDER');
  });
  afterAll(() => registry.close());

  it('goes on after a picture whose pixels cannot be unpacked, whether it was sent in now or is on record', async () => {
    const input = { name: 'Phôi hỏng', layout: JSON.stringify(EXAMPLE_LAYOUT), keptById: front };
    const broken = [
      pngOf({ width: 4, height: 4, colourType: 6 }, Buffer.from('no zlib')),
      pngOf({ width: 4, height: 4, colourType: 6 }, deflateSync(Buffer.alloc(68, 9))),
      pngOf({ width: 4, height: 4, interlaced: 1 }, Buffer.from('no zlib')),
    ];
    for (const bytes of broken) {
      const { id: backgroundFileId } = await staff.upload('hong.png', bytes);
      expect(await staff.refusalOf('recordCertificateTemplate', { ...input, backgroundFileId })).toBe(
        'BACKGROUND_NOT_A_PICTURE at input.backgroundFileId',
      );
    }
    const huge = await staff.upload('to.png', pngOf({ width: 60_000, height: 60_000, colourType: 6 }, broken[0]!));
    expect(await staff.refusalOf('recordCertificateTemplate', { ...input, backgroundFileId: huge.id })).toBe(
      'BACKGROUND_TOO_LARGE at input.backgroundFileId',
    );

    const templateId = await givenCertificateTemplate(staff, front);
    await registry.sql('update certificate_templates set background = $1 where id = $2', [broken[0], templateId]);
    const tried = await staff.act('previewCertificateTemplate', { templateId }, 'file { path } doubts { code at }');
    expect(tried.doubts).toEqual([{ code: 'BACKGROUND_UNREADABLE', at: null }]);
    expect(pdfPages(await staff.download(tried.file.path))).toBe(1);
  });

  it('puts the picture of the blank into a preview once, however many pages lie on it', async () => {
    const noise = Buffer.concat([...Array<unknown>(200)].map(() => Buffer.concat([Buffer.alloc(1), randomBytes(600)])));
    const { id } = await staff.upload('phoi.png', pngOf({ width: 200, height: 200 }, deflateSync(noise)));
    const input = { name: 'Phôi', layout: JSON.stringify(EXAMPLE_LAYOUT), keptById: front, backgroundFileId: id };
    const { template: made } = await staff.act('recordCertificateTemplate', input, 'template { id }');
    const lines = ['Lò Thị Mận', 'Lò Thị Mơ', 'Lò Thị Mai', 'Lò Thị Mây'].map((name) => line(name));
    const decision = await givenPublicDecision(registry, front, lines);
    const { file } = await staff.act(
      'printCertificates',
      { templateId: made.id, decisionId: decision.id, preview: true },
      'file { path }',
    );
    expect((await staff.download(file.path)).toString('latin1').split('/Subtype /Image')).toHaveLength(2);
  });
});
