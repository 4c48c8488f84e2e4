import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision } from '../support/given-awards.js';
import { lineForPerson } from '../support/given-honours.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { read } from '../support/public-pages.js';
import { Registry } from '../support/registry.js';

describe('whom the public asks', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open({ BANGVANG_CONTACT: 'Văn phòng Ví Dụ, vanphong@vidu.example' });
    await givenCatalogue(registry);
  });
  afterAll(() => registry.close());

  it('is told at “Về sổ này”, to which every page leads, in both languages', async () => {
    const { links } = await read(registry, '/');
    expect(links).toContain('/about');
    const { status, words } = await read(registry, '/about');
    expect(status).toBe(200);
    expect(words).toContain('Văn phòng Ví Dụ, vanphong@vidu.example');
    expect(words).toContain('xin không nêu tên');
    const english = await read(registry, '/about?lang=en');
    expect(english.words).toContain('not to be named');
    expect((await read(registry, '/sitemap/pages.xml')).html).toContain('/about');
  });

  it('is the body that keeps the record, on the page of an honouree and of a decision, where that body is public', async () => {
    const front = await givenProvincialFront(registry);
    const { line, personId } = await lineForPerson(registry, 'Cầm Thị Hỏi');
    const decision = await givenPublicDecision(registry, front, [line], { keptById: front });
    for (const path of [`/honourees/${personId}`, `/decisions/${decision.id}`]) {
      const { words, links } = await read(registry, path);
      expect(words).toMatch(/Báo điều sai, xin không nêu tên\s*\. Bản ghi do Ủy ban Mặt trận Tổ quốc .+ giữ\./u);
      expect(links).toContain('/about#correct');
    }
    const draft = await givenOrganisation(registry, { name: 'Ban Nháp chưa công khai' });
    const other = await givenPublicDecision(registry, front, [], { keptById: draft });
    const { words } = await read(registry, `/decisions/${other.id}`);
    expect(words).toContain('Báo điều sai');
    expect(words).not.toContain('Ban Nháp');
  });
});
