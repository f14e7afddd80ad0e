import { namedId } from './named-id.ts';

// Marks the section being read in the table of contents.
const links = new Map<string, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a')) {
  links.set(namedId(link.hash), link);
}
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

function mark() {
  const line = innerHeight / 4;
  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  const current = headings.findLast(
    (heading) => atEnd || heading.getBoundingClientRect().top <= line,
  );
  for (const [id, link] of links) {
    link.ariaCurrent = id === current?.id ? 'true' : null;
  }
}

// When a heading crosses the line, whatever moved it; and while the page moves, since at its end it marks its
// last section, where no heading may cross the line.
const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px' });
for (const heading of headings) observer.observe(heading);
addEventListener('scroll', mark);
