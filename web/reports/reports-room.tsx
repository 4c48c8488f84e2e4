import type { Viewer } from '../signing-in/viewer.js';
import { DecisionPage } from './certificates/decision-page.js';
import { DecisionList } from './certificates/decision-list.js';
import { TemplateList } from './layouts/template-list.js';
import { ReportsPage } from './reports-page.js';

/** Reports (`#/reports`, `#/reports?…` of one), decisions (`#/reports/decisions`, `#/reports/decisions/ID`, with `?line=ID` for one certificate) and layouts (`#/reports/templates`). */
export function ReportsRoom({ viewer }: { viewer: Viewer }) {
  const address = location.hash;
  const [, decisions, id, line = null] =
    /^#\/reports\/(decisions)(?:\/([0-9a-f-]{36})(?:\?line=([0-9a-f-]{36}))?)?$/u.exec(address) ?? [];
  if (/^#\/reports\/templates$/u.test(address)) return <TemplateList viewer={viewer} />;
  if (id) return <DecisionPage key={address} id={id} line={line} viewer={viewer} />;
  return decisions ? <DecisionList viewer={viewer} /> : <ReportsPage viewer={viewer} address={address} />;
}
