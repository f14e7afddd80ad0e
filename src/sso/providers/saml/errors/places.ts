/** Ways at an identity provider, by the names that errors have as their place. */
export const places = {
  addresses: 'the addresses of the service provider: entity ID and ACS URL',
  signing: 'what is signed and encrypted',
  nameId: 'the NameID',
  people: 'who may sign in',
} as const;
