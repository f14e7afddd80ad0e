/** Pages of this site about Auth0. */
export const pages = {
  overview: '/deployment/security/auth0',
  confidential: '/deployment/security/auth0/auth-code-flow',
  public: '/deployment/security/auth0/implicit-flow',
  kubernetes: '/deployment/security/auth0/kubernetes',
} as const;
