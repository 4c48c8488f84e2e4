import { say } from '../words/language.js';

/** The parts of the room, each with an address of its own. */
export function ReportTabs({ here }: { here: 'reports' | 'published' | 'decisions' | 'templates' }) {
  const tab = (name: typeof here, address: string, words: string) => (
    <a class={name === here ? 'tab here' : 'tab'} href={address} aria-current={name === here ? 'page' : undefined}>
      {words}
    </a>
  );
  return (
    <nav class="tabs" aria-label={say('Báo cáo và bằng', 'Reports and certificates')}>
      {tab('reports', '#/reports', say('Báo cáo', 'Reports'))}
      {tab('published', '#/reports/published', say('Đã công bố', 'Published'))}
      {tab(
        'decisions',
        '#/reports/decisions',
        say('Theo quyết định: danh sách, bằng', 'By decision: list, certificates'),
      )}
      {tab('templates', '#/reports/templates', say('Mẫu in bằng', 'Layouts of certificates'))}
    </nav>
  );
}
