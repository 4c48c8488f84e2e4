import { givenAwardForm } from './given-articles.js';
import { givenOrganisation } from './given-organisations.js';
import { type Browser, givenStaff } from './given-staff.js';
import { Registry } from './registry.js';

/** A registry with two bodies: two recorders, of whom the first is called Lò Thị Ban, and an approver of the first body. */
export interface Drafters {
  registry: Registry;
  mine: string;
  theirs: string;
  sender: Browser;
  other: Browser;
  approver: Browser;
}

export async function openWithDrafters(): Promise<Drafters> {
  const registry = await Registry.open();
  await givenAwardForm(registry);
  const mine = await givenOrganisation(registry, { name: 'Ủy ban MTTQ huyện Một' });
  const theirs = await givenOrganisation(registry, { name: 'Ủy ban MTTQ huyện Hai' });
  const { browser: sender } = await givenStaff(registry, { displayName: 'Lò Thị Ban', organisationId: mine });
  const { browser: other } = await givenStaff(registry, { displayName: 'Hà Văn Mơ', organisationId: theirs });
  const { browser: approver } = await givenStaff(registry, { role: 'APPROVER', organisationId: mine });
  return { registry, mine, theirs, sender, other, approver };
}
