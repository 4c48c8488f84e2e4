/**
 * Whether a request comes from a page of ours. Browsers put the page's origin on every request that can change something;
 * where it is absent, no page sent the request.
 */
export function isOwnOrigin(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string | undefined,
): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host: originHost, origin: whole } = new URL(origin);
  return originHost === host?.toLowerCase() || (publicUrl !== undefined && whole === new URL(publicUrl).origin);
}
