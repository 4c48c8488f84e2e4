import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenMeeting, givenPerson, givenVisibility } from '../support/given-meetings.js';
import { givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';

describe('the public page of an award', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open({ BANGVANG_PUBLIC_URL: 'https://bangvang.vi-du.vn' });
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const page = async (id: string | undefined, headers: Record<string, string> = {}) => {
    const response = await fetch(`${registry.address}/awards/${id}`, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const publicAward = async (name: string, parts: Record<string, unknown> = {}) => {
    const decision = await givenPublicDecision(registry, front, [line(name, parts)]);
    return { decision, id: decision.awards[0]?.id };
  };

  it('says who received what, from whom, by which decision and where it was handed over', async () => {
    const { decision, id } = await publicAward('Lương Thị Thử Nghiệm', { reason: 'có thành tích xuất sắc' });
    const meetingId = await givenMeeting(registry, { heldFrom: '2021-01-20', confirmed: true });
    const presenter = await givenPerson(registry, 'Ma Thị Người Trao', { confirmed: true });
    await givenPublicPresentation(registry, meetingId, {
      presenters: [{ personId: presenter }],
      items: itemsOf(decision),
    });
    const { status, text, headers } = await page(id);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const said of ['Lương Thị Thử Nghiệm', 'có thành tích xuất sắc', '20/01/2021', 'Ma Thị Người Trao'])
      expect(text).toContain(said);
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(text) ?? [];
    expect(JSON.parse(data ?? '')).toMatchObject({
      '@type': 'Person',
      name: 'Lương Thị Thử Nghiệm',
      mainEntityOfPage: `https://bangvang.vi-du.vn/awards/${id}`,
    });
  });

  it('writes whatever was recorded as words, and lets nothing run or load', async () => {
    const { id } = await publicAward('Tổ <script>alert(1)</script> & "Thử"', {
      reason: '</script><img src=x onerror=y>',
    });
    const { text, headers } = await page(id);
    expect(text).toContain('Tổ &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Thử&quot;');
    expect(text.match(/<(script|img)/gu)).toEqual(['<script']);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  });

  it('is not there for drafts, not even for staff, nor for annulled awards, hidden people, other records and no ids', async () => {
    const person = await givenPerson(registry, 'Quan Thị Khuất', { confirmed: true });
    const decision = await givenPublicDecision(registry, front, [line('Quan Thị Khuất', {}, { personId: person })]);
    const [award] = decision.awards;
    expect((await page(award?.id)).status).toBe(200);
    await givenVisibility(registry, person, 'HIDDEN');
    const { data } = await registry
      .as('RECORDER')
      .send(`{ awards(first: 1) { nodes { id } } meetings(first: 1) { nodes { id } } }`);
    await registry.sql("update awards set record_status = 'DRAFT' where id = $1", [data.awards.nodes[0].id]);
    const ids = [award?.id, data.awards.nodes[0].id, data.meetings.nodes[0].id, decision.id, 'not-an-id'];
    const answers = await Promise.all(ids.map((id) => page(id)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(answers[0]?.text).toBe(answers[4]?.text);
    expect(answers[0]?.text).not.toContain('Khuất');
  });
});
