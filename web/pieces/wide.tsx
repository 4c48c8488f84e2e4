import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What may be wider than the page: it scrolls, and where it does so by the keyboard, too. */
export function Wide({ label, children }: { label: string; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const measure = () => setScrolls(box.current !== null && box.current.scrollWidth > box.current.clientWidth);
    const watch = new ResizeObserver(measure);
    // The box grows with the page, the table in it with what is listed.
    watch.observe(box.current!);
    for (const inside of box.current!.children) watch.observe(inside);
    return () => watch.disconnect();
  }, []);
  return (
    <div class="wide" ref={box} {...(scrolls ? { tabIndex: 0, role: 'region', 'aria-label': label } : {})}>
      {children}
    </div>
  );
}
