import { useEffect, useRef } from 'react';

let opened = false;

/** The page's one heading: names the tab, and after a move within the site takes the focus, so that it is read. */
export function Heading({ title, shown = title }: { title: string; shown?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Cyclorama`;
  }, [title]);
  useEffect(() => {
    if (opened) heading.current?.focus({ preventScroll: true });
    opened = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {shown}
    </h1>
  );
}
