import type { Speaker } from '../../sso/came-back/read-came-back.ts';
import { Prose } from './Prose.tsx';

/** Where to look next, when nothing but the form of a text tells who wrote it. */
export function SpokenBy({ speaker: { says, next, page } }: { speaker: Speaker }) {
  return (
    <section class="said">
      <h4>Where to look next</h4>
      <p>
        <Prose text={says} />
      </p>
      <ol>
        {next.map((sentence) => (
          <li key={sentence}>
            <Prose text={sentence} />
          </li>
        ))}
      </ol>
      <p class="error-links">
        <a href={page.href}>{page.name}</a>
      </p>
    </section>
  );
}
