import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

const words =
  'server tenant client secret issuer authority scope token claim redirect portal registration container variable value chart release cluster ingress proxy header cookie session replica database upgrade backup metric alert schema table column lineage owner domain policy role team user group bot ingestion workflow schedule retry timeout memory disk network address port path folder file line block key pair certificate signature algorithm audience subject profile email name'.split(
    ' ',
  );
const areas =
  'connectors deployment security governance quality discovery administration developers lineage upgrade'.split(
    ' ',
  );

/** A small deterministic generator: the corpus is the same on every machine and every day. */
function dice(seed: number) {
  let state = seed >>> 0;
  return (sides: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/**
 * Writes a site of realistic pages: headings, prose, tables, code, callouts,
 * notes, pictures, partials and links between them.
 *
 * @returns the file of one page, for the build after an edit.
 */
export async function writeCorpus(folder: string, count: number): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  for (const sub of ['partials/shared', 'images']) {
    await mkdir(path.join(folder, sub), { recursive: true });
  }
  const put = (name: string, text: string | Buffer) => writeFile(path.join(folder, name), text);

  const perArea = Math.ceil((count - 1) / areas.length);
  const slugs = Array.from({ length: count - 1 }, (_, index) => {
    const area = areas[Math.floor(index / perArea)] ?? 'more';
    const position = index % perArea;
    return position === 0
      ? `/${area}`
      : `/${area}/topic-${Math.floor(position / 8)}/page-${position}`;
  });
  slugs.unshift('/');

  for (let index = 0; index < 6; index++) {
    const roll = dice(index);
    await put(`partials/shared/p${index}.md`, `${sentence(roll)} ${sentence(roll)}\n`);
    await put(
      `images/drawing-${index}.svg`,
      `<svg xmlns="http://www.w3.org/2000/svg" width="760" height="${300 + index}"><rect width="700" height="200" fill="var(--pic-fill)"/></svg>`,
    );
  }
  for (let index = 0; index < 3; index++) {
    const image = sharp({
      create: {
        width: 900,
        height: 500,
        channels: 3,
        background: { r: 60 * index, g: 90, b: 200 },
      },
    });
    await put(`images/screen-${index}.png`, await image.png().toBuffer());
  }
  await Promise.all(slugs.map((slug, index) => put(`page-${index}.md`, page(slug, index, slugs))));
  await put('menu.yaml', menu(slugs));
  return path.join(folder, `page-${Math.floor(count / 2)}.md`);
}

function sentence(roll: (sides: number) => number): string {
  const picked = Array.from({ length: 8 + roll(14) }, () => words[roll(words.length)] ?? '');
  const text = picked.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function page(slug: string, index: number, slugs: readonly string[]): string {
  const roll = dice(index + 1000);
  const prose = () => Array.from({ length: 2 + roll(4) }, () => sentence(roll)).join(' ');
  const link = () => slugs[roll(slugs.length)] ?? '/';
  const parts: (() => string)[] = [
    () => `- ${sentence(roll)}\n- See [this page](${link()}).\n- ${sentence(roll)}`,
    () =>
      `| Setting | Default | Meaning |\n| --- | --- | --- |\n${Array.from({ length: 6 }, () => `| \`${words[roll(words.length)] ?? ''}\` | ${roll(900)} | ${sentence(roll)} |`).join('\n')}`,
    () =>
      `\`\`\`yaml {% title="values.yaml" %}\n${Array.from({ length: 12 }, () => `${words[roll(words.length)] ?? ''}: "\${VALUE_${roll(99)}:-${roll(999)}}"`).join('\n')}\n\`\`\``,
    () =>
      `\`\`\`bash\n${Array.from({ length: 5 }, () => `kubectl get ${words[roll(words.length)] ?? ''} --namespace ${words[roll(words.length)] ?? ''} | grep "${roll(99)}"`).join('\n')}\n\`\`\``,
    () =>
      `\`\`\`commandline\nexport ${(words[roll(words.length)] ?? '').toUpperCase()}="{{ .Values.${words[roll(words.length)] ?? ''} }}"\n\`\`\``,
    () =>
      `{% note noteType="${['Note', 'Tip', 'Warning'][roll(3)] ?? 'Note'}" %}\n${prose()}\n{% /note %}`,
    () => `{% image src="/images/drawing-${roll(6)}.svg" alt="A drawing of ${roll(9)} servers" /%}`,
    () =>
      `{% image src="/images/screen-${roll(3)}.png" alt="A screen with ${roll(9)} fields" caption="${sentence(roll)}" /%}`,
    () => `{% partial file="/shared/p${roll(6)}.md" /%}`,
    () =>
      `{% inlineCalloutContainer %}\n${Array.from({ length: 3 }, () => `  {% inlineCallout\n    color="violet-70"\n    icon="storage"\n    bold="${words[roll(words.length)] ?? ''}"\n    href="${link()}" %}\n    ${sentence(roll)}\n  {% /inlineCallout %}`).join('\n')}\n{% /inlineCalloutContainer %}`,
  ];
  const sections = Array.from({ length: 4 + roll(4) }, (_, section) => {
    const blocks = Array.from({ length: 2 }, () => parts[roll(parts.length)]?.() ?? '');
    return `## Section ${section}: ${words[roll(words.length)] ?? ''}\n\n${prose()}\n\n${blocks.join('\n\n')}`;
  });
  return `---\ntitle: Page ${index} about ${words[roll(words.length)] ?? ''}\ndescription: ${sentence(roll)}\nslug: ${slug}\n---\n\n# Page ${index}\n\n${prose()}\n\n${sections.join('\n\n')}\n`;
}

function menu(slugs: readonly string[]): string {
  const tops = slugs.filter((slug) => slug.split('/').length === 2);
  const entry = (slug: string, indent: string) =>
    `${indent}- title: ${slug}\n${indent}  slug: ${slug}\n`;
  return tops
    .map((top) => {
      const below = slugs.filter((slug) => top !== '/' && slug.startsWith(`${top}/`));
      const items = below.map((slug) => entry(slug, '    ')).join('');
      return entry(top, '') + (items ? `  items:\n${items}` : '');
    })
    .join('');
}
