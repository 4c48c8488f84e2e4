import type { Registry } from './registry.js';

export interface GivenArticle {
  id: string;
  version: number;
  /** In the order in which they were given. */
  claims: { id: string; version: number }[];
}

/** An article, with its claims or without, recorded as a draft. Everything can be overridden. */
export async function givenArticle(registry: Registry, input: Record<string, unknown> = {}): Promise<GivenArticle> {
  const { article, claims } = await registry
    .as('RECORDER')
    .act(
      'recordArticle',
      { title: 'Hội nghị tổng kết công tác Mặt trận năm 2020', ...input },
      'article { id version } claims { id version }',
    );
  return { ...(article as { id: string; version: number }), claims: claims as GivenArticle['claims'] };
}

/** The same, confirmed with its claims and so public. */
export async function givenPublicArticle(
  registry: Registry,
  input: Record<string, unknown> = {},
): Promise<GivenArticle> {
  const { id, version } = await givenArticle(registry, input);
  const { article, claims } = await registry
    .as('APPROVER')
    .act('confirmArticle', { id, version }, 'article { id version } claims { id version }');
  return { ...(article as { id: string; version: number }), claims: claims as GivenArticle['claims'] };
}

/** A claim that says no more than that something was handed over. */
export function someClaim(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return { place: 'BODY', quote: 'nhiều tập thể, cá nhân đã được nhận Bằng khen', verb: 'PRESENTED', ...parts };
}
