/** Pages of this site about SAML. */
export const pages = {
  overview: '/deployment/security/saml',
  kubernetes: '/deployment/security/saml/kubernetes',
} as const;
