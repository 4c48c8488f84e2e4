import type { Reading } from '../../platform/graphql/compiling/shape.js';
import { currentViewer } from '../../platform/request/request-context.js';

/** Parameters of a statement written by hand that shows no more than the viewer may see. */
export class Bindings implements Reading {
  readonly values: unknown[] = [];
  readonly viewer = currentViewer();
  private aliases = 0;

  bind(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  alias(): string {
    return `v${(this.aliases += 1)}`;
  }
}
