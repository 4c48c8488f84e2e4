import type { Registry } from './registry.js';

/** Areas and bodies made through the acts of the registry. Everything can be overridden; the id comes back. */
export async function givenArea(registry: Registry, input: Record<string, unknown> = {}): Promise<string> {
  const payload = await registry
    .as('ADMINISTRATOR')
    .act('recordArea', { name: 'Xã Ví Dụ', kind: 'COMMUNE', ...input }, 'area { id }');
  return payload.area.id as string;
}

export async function givenOrganisation(registry: Registry, input: Record<string, unknown> = {}): Promise<string> {
  const payload = await registry.as('RECORDER').act(
    'recordOrganisation',
    {
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ',
      system: 'FRONT',
      kind: 'FRONT_COMMITTEE',
      level: 'PROVINCE',
      ...input,
    },
    'organisation { id }',
  );
  return payload.organisation.id as string;
}

/** The same, confirmed and so public. */
export async function givenPublicOrganisation(
  registry: Registry,
  input: Record<string, unknown> = {},
): Promise<string> {
  const id = await givenOrganisation(registry, input);
  await registry.as('APPROVER').act('confirmOrganisation', { id, version: 1 }, 'organisation { id }');
  return id;
}
