import { useEffect, useState } from 'preact/hooks';
import { picture } from '../../sso/flow/picture.ts';
import type { Place } from '../../sso/flow/place.ts';
import type { Shape } from '../../sso/flow/shape.ts';
import { verdictAt } from '../../sso/flow/verdict.ts';
import sheet from '../../styles/broken-sign-in.css?url';
import { styled } from '../../address/styled.ts';
import { Prose } from './Prose.tsx';
import type { Broken } from './report.ts';

/** Where a sign-in breaks: in a line, and in its picture. */
export function BrokenSignIn({ verdict: { says, title, about, href }, picture: drawn }: Broken) {
  // Most who open the doctor need no picture, so its styles come with the first one.
  const [isStyled, setStyled] = useState(false);
  useEffect(() => {
    void styled(sheet).then(() => {
      setStyled(true);
    });
  }, []);
  return (
    <section class="broken-sign-in">
      <div>
        <h3>
          <a href={href}>{says}</a>: {title}
        </h3>
        <p>
          <Prose text={about} />
        </p>
      </div>
      {isStyled && <Drawing shape={drawn} />}
    </section>
  );
}

/** The same for one place. */
export function BrokenAt({ place }: { place: Place }) {
  const marks = new Map([[place.spot, 'broken' as const]]);
  return (
    <BrokenSignIn
      verdict={verdictAt(place)}
      picture={picture(place.kind, { look: 'small', marks })}
    />
  );
}

function Drawing({ shape: { name, attributes, children } }: { shape: Shape }) {
  const Element = name as 'g';
  return (
    // The findings lead to their arrows; the keyboard need not walk over all of them first.
    <Element {...attributes} {...(name === 'a' && { tabindex: -1 })}>
      {children.map((child, index) =>
        typeof child === 'string' ? child : <Drawing key={index} shape={child} />,
      )}
    </Element>
  );
}
