import { useEffect, useMemo, useState } from 'preact/hooks';
import sheet from '../../styles/token.css?url';
import { CameBackDoctor } from './CameBackDoctor.tsx';
import { ConfigAlone } from './ConfigAlone.tsx';
import { isKind, kindOfText, kinds, type Kind } from './kind-of-text.ts';
import { showing, type PastedProps } from './paste-box.tsx';
import { TokenDoctor } from './TokenDoctor.tsx';

/** No token, log line or configuration that anybody reads is longer. */
const longest = 400_000;

const views = { error: CameBackDoctor, configuration: ConfigAlone, token: TokenDoctor };

/** Says what a text is, lets that be changed, and what there is to say about it. */
function AnyDoctor(props: PastedProps) {
  const { text } = props;
  const guessed = useMemo(() => (text.length > longest ? 'error' : kindOfText(text)), [text]);
  const [chosen, choose] = useState<Kind>();
  // Another text is another matter.
  useEffect(() => {
    choose(undefined);
  }, [guessed]);
  const kind = chosen ?? guessed;
  const View = views[kind];
  return (
    <>
      <div class="file-box-actions">
        <label class="hint" for="doctor-any-kind">
          Read as
        </label>
        <select
          id="doctor-any-kind"
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) => {
            choose(isKind(value) ? value : undefined);
          }}
        >
          <option value="">{kinds[guessed]}, as recognised</option>
          {Object.entries(kinds).map(([one, label]) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <View {...props} />
    </>
  );
}

/** Shows in the box of the page what is to be said about whatever is in it. */
export const show = showing(AnyDoctor, sheet);
