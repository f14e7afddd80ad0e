/** A variable of the pod, and whether its text gets YAML quotes on the way. */
export interface Variable {
  env: string;
  quoted: boolean;
}

// An action of a Go template; the name of an entry of a Secret before one; the name of an entry of `env`.
const piece =
  /^[ \t]*(?<entry>[A-Z][A-Z0-9_]+):[ \t]*\{\{-?\s*(?<expression>.*?)\s*-?\}\}|^[ \t]*- name:[ \t]*(?<env>[A-Z][A-Z0-9_]+)[ \t]*$|\{\{-?\s*(?<action>.*?)\s*-?\}\}/gms;

/**
 * Which variable each value becomes, out of the text of a chart's templates, by the value's path.
 *
 * `NAME: {{ .a.b | quote | b64enc }}` in a Secret takes the value that the expression names, below
 * the `with` around it; `- name: NAME` of a pod's `env` stands inside the `with` of its own value.
 */
export function variablesOf(templates: readonly string[]): Record<string, Variable> {
  const found: Record<string, Variable> = {};
  for (const template of templates) {
    // What is open: the path of a `with`, or undefined for `if`, `range` and `define`.
    const open: (string | undefined)[] = [];
    const scope = () => open.findLast((path) => path !== undefined) ?? '';
    for (const { groups = {} } of template.matchAll(piece)) {
      const { entry, expression, env, action } = groups;
      if (action !== undefined) {
        const [word = ''] = action.split(/\s/);
        if (word === 'end') open.pop();
        if (/^(if|range|define|block)$/.test(word)) open.push(undefined);
        if (word === 'with') open.push(pathIn(action, scope()));
      } else if (env !== undefined && scope() !== '') {
        found[scope()] ??= { env, quoted: false };
      } else if (entry !== undefined && expression !== undefined) {
        const path = pathIn(expression, scope());
        if (path !== undefined)
          found[path] ??= {
            env: entry,
            quoted: /quote.*(b64enc|$)/i.test(expression.replace(/\| *b64enc *\|.*/, '')),
          };
      }
    }
  }
  return found;
}

function pathIn(expression: string, scope: string): string | undefined {
  const named = /(?:^|[\s(])(?<root>\.Values)?(?<rest>(?:\.\w+)+)/.exec(expression)?.groups;
  if (!named?.['rest']) return undefined;
  const rest = named['rest'].slice(1);
  return named['root'] === undefined && scope !== '' ? `${scope}.${rest}` : rest;
}
