/** Pages of this site about Keycloak. */
export const pages = {
  overview: '/deployment/security/keycloak',
  confidential: '/deployment/security/keycloak/auth-code-flow',
  public: '/deployment/security/keycloak/implicit-flow',
  kubernetes: '/deployment/security/keycloak/kubernetes',
} as const;
