import { Prose } from './Prose.tsx';

interface Props {
  title: string;
  sentences: readonly string[];
  /** Sets it apart from what holds for everybody. */
  own?: boolean;
}

/** Sentences under a heading; nothing where there are none. */
export function Sentences({ title, sentences, own = false }: Props) {
  const [first, ...others] = sentences;
  if (first === undefined) return null;
  return (
    <section class={own ? 'said own' : 'said'}>
      <h4>{title}</h4>
      {others.length === 0 ? (
        <p>
          <Prose text={first} />
        </p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>
              <Prose text={sentence} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What it means in the reader’s installation. */
export function Compared({ sentences }: { sentences: readonly string[] }) {
  return <Sentences title="In your installation" sentences={sentences} own />;
}
