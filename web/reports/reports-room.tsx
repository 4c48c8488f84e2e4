import type { Viewer } from '../signing-in/viewer.js';
import { language } from '../words/language.js';
import { DecisionPage } from './certificates/decision-page.js';
import { DecisionList } from './certificates/decision-list.js';
import { TemplateList } from './layouts/template-list.js';
import { publishedAt } from './published/published.js';
import { PublishedList } from './published/published-list.js';
import { PublishedPage } from './published/published-page.js';
import { ReportsPage } from './reports-page.js';

/** Reports (`#/reports`, `#/reports?…` of one), those published (`#/reports/published`, `#/reports/published/ID`), decisions (`#/reports/decisions`, `#/reports/decisions/ID`, with `?line=ID` for one certificate) and layouts (`#/reports/templates`). */
export function ReportsRoom({ viewer }: { viewer: Viewer }) {
  const address = location.hash;
  const [, decisions, id, line = null] =
    /^#\/reports\/(decisions)(?:\/([0-9a-f-]{36})(?:\?line=([0-9a-f-]{36}))?)?$/u.exec(address) ?? [];
  const published = publishedAt(address);
  if (published) return <PublishedPage key={`${address} ${language()}`} id={published} viewer={viewer} />;
  if (published === null) return <PublishedList key={language()} viewer={viewer} />;
  if (/^#\/reports\/templates$/u.test(address)) return <TemplateList viewer={viewer} />;
  if (id) return <DecisionPage key={address} id={id} line={line} viewer={viewer} />;
  return decisions ? <DecisionList viewer={viewer} /> : <ReportsPage viewer={viewer} address={address} />;
}
