/** What a reader sees first of the pages that differ most in how they look. */
export const screens: readonly {
  name: string;
  url: string;
  width?: number;
  steps?: 'search' | 'doctor';
}[] = [
  { name: 'start', url: '/' },
  { name: 'start-narrow', url: '/', width: 360 },
  { name: 'page', url: '/deployment/security/azure/kubernetes' },
  { name: 'page-narrow', url: '/deployment/security/azure/kubernetes', width: 360 },
  { name: 'overview', url: '/deployment/security' },
  { name: 'settings', url: '/deployment/security/configuration-parameters/oidc' },
  { name: 'errors', url: '/deployment/security/troubleshooting/entra#aadsts50011' },
  { name: 'playground', url: '/playground' },
  { name: 'doctor', url: '/doctor', steps: 'doctor' },
  { name: 'path', url: '/path/azure/docker' },
  { name: 'path-narrow', url: '/path/azure/docker', width: 360 },
  { name: 'tags', url: '/contributing/tags' },
  { name: 'search', url: '/deployment/security/azure', steps: 'search' },
  { name: 'missing', url: '/no-such-page' },
];
