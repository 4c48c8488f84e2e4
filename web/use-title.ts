import { useEffect } from 'preact/hooks';
import { say } from './words/language.js';

/**
 * The tab is called what its page is headed with, so that tabs and the way back can be told apart. What bears `data-title`
 * says it otherwise: what the paper or the file is called when it is printed.
 */
export function useTitle(): void {
  useEffect(() => {
    const main = document.querySelector('main')!;
    const name = () => {
      const titled = main.querySelector<HTMLElement>('[data-title]')?.dataset['title'];
      const title = titled ?? headed(main);
      if (title !== document.title) document.title = title;
    };
    const changes = new MutationObserver(name);
    changes.observe(main, { childList: true, subtree: true, characterData: true, attributeFilter: ['data-title'] });
    name();
    return () => changes.disconnect();
  }, []);
}

function headed(main: Element): string {
  const desk = `${say('Bàn làm việc', 'Desk')} · Bảng Vàng`;
  const words = main.querySelector('h1')?.textContent?.replaceAll(/\s+/gu, ' ').trim();
  return words ? `${words} · ${desk}` : desk;
}
