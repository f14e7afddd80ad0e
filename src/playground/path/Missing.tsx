import type { Field } from '../../sso/read/finding.ts';
import { list } from '../../sso/text/list.ts';
import { nameInText } from '../fields.ts';
import { openFields } from '../open-fields.ts';
import { usePlayground } from '../state.ts';

/** What a stage still needs of its own questions. */
export function Missing({ fields }: { fields: readonly Field[] }) {
  const { planned, provider } = usePlayground();
  const open = openFields(planned.value).filter((field) => fields.includes(field));
  const names = open.map((field) => nameInText(field, provider.value));
  return (
    <p role="status" class={open.length === 0 ? 'ready' : 'waiting'}>
      {open.length === 0 ? 'All of this has the right form.' : `Still needed: ${list(names)}.`}
    </p>
  );
}
