/** Pages of this site about LDAP. */
export const pages = {
  overview: '/deployment/security/ldap',
  kubernetes: '/deployment/security/ldap/kubernetes',
} as const;
