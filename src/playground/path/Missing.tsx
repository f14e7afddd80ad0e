import type { Field } from '../../sso/read/finding.ts';
import { NamedFields } from '../NamedFields.tsx';
import { openFields } from '../open-fields.ts';
import { usePlayground } from '../state.ts';

/** What is still needed, each a link to its question: of some questions, or of all. */
export function Missing({ fields }: { fields?: readonly Field[] }) {
  const { planned } = usePlayground();
  const open = openFields(planned.value).filter((field) => fields?.includes(field) ?? true);
  if (open.length === 0) {
    return (
      <p role="status" class="ready">
        {fields
          ? 'All of this has the right form.'
          : 'No answer is missing, and all have the right form.'}
      </p>
    );
  }
  const { missing } = planned.value;
  return (
    <p role="status" class="waiting">
      <NamedFields fields={open.filter((field) => missing.includes(field))}>
        Still needed:{' '}
      </NamedFields>
      <NamedFields fields={open.filter((field) => !missing.includes(field))}>
        Not usable yet:{' '}
      </NamedFields>
    </p>
  );
}
