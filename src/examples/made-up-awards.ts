import type { Acts } from './acts.js';
import type { Bodies } from './bodies.js';

export async function recordMadeUpAwards(_acts: Acts, _bodies: Bodies): Promise<void> {}
