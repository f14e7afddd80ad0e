import type { ComponentChildren } from 'preact';
import type { Field } from '../sso/read/finding.ts';
import { listParts } from '../sso/text/list.ts';
import { fieldId, nameInText } from './fields.ts';
import { usePlayground } from './state.ts';

/** A sentence that names fields, each a link to its question; nothing, if there are none. */
export function NamedFields({
  fields,
  children,
}: {
  fields: readonly Field[];
  children: ComponentChildren;
}) {
  const form = usePlayground();
  const each = [...new Set(fields)];
  if (each.length === 0) return null;
  const names = each.map((field) => nameInText(field, form.provider.value));
  return (
    <>
      {children}
      {listParts(names).map(({ type, value }) => {
        const field = each[names.indexOf(value)];
        return type === 'element' && field ? (
          <a key={field} href={`#${fieldId(form, field)}`}>
            {value}
          </a>
        ) : (
          value
        );
      })}
      {'. '}
    </>
  );
}
