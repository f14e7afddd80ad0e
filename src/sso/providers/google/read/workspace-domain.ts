import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { note, refused, type Reading } from '../../../read/reading.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';

const hint =
  'Write the primary domain of your Workspace, such as example.com, or leave this empty.';

const messages = {
  'workspace-domain-placeholder': `This is a placeholder. ${hint}`,
  'workspace-domain-consumer':
    'Accounts of this domain are consumer accounts, which belong to no Workspace: nobody would be offered. Leave this empty.',
  'workspace-domain-google': `This is an address of Google, not your domain. ${hint}`,
  'workspace-domain-several':
    'This takes one domain. Leave it empty and list all of them under e-mail domains.',
  'workspace-domain-not-domain': `This is not a domain. ${hint}`,
} as const;

const shape = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

function refuse(code: keyof typeof messages): Reading {
  return refused('workspaceDomain', code, messages[code]);
}

/**
 * Reads the domain that Google calls `hd`: a host name in small letters. Google, "OpenID Connect", `hd`:
 * consumer accounts have no such claim.
 */
export function readWorkspaceDomain(raw: string): Reading {
  const clean = cleanText(raw, 'workspaceDomain');
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, 'workspaceDomain');
  if (isPlaceholder(clean.text)) return refuse('workspace-domain-placeholder');
  if (/[\s,;]/.test(text)) return refuse('workspace-domain-several');
  const bare = text
    .replace(/^https?:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/\/$/, '');
  const domain = bare.toLowerCase();
  if (/^(?:gmail|googlemail)\.com$/.test(domain)) return refuse('workspace-domain-consumer');
  if (/(?:^|\.)google(?:apis|usercontent)?\.com$/.test(domain)) {
    return refuse('workspace-domain-google');
  }
  if (!shape.test(domain) || domain.length > 253) return refuse('workspace-domain-not-domain');
  const findings = [...clean.notes, ...notes];
  if (bare !== text) {
    const message = 'What stood around the domain was removed.';
    findings.push(note('workspaceDomain', 'workspace-domain-alone', message));
  }
  if (bare !== domain) {
    const message = 'Capital letters made small.';
    findings.push(note('workspaceDomain', 'workspace-domain-lower-cased', message));
  }
  return { value: domain, findings };
}
