/** Pages of this site about basic sign-in. */
export const pages = {
  overview: '/deployment/security/basic-auth',
  kubernetes: '/deployment/security/basic-auth',
} as const;
