// `npm run editor-schema`: writes what Markdoc's language server knows of our tags.
import { writeFileSync } from 'node:fs';
import { editorSchema } from '../src/markdoc/editor-schema.ts';

writeFileSync('.vscode/markdoc-schema.mjs', editorSchema());
