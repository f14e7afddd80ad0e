/** An installation that looks like somebody's own. */
export const tenant = '3fa0c1d2-5b6e-4f70-8a91-b2c3d4e5f607';
export const client = '9d8c7b6a-1f2e-4d3c-8b5a-6978f0e1d2c3';
export const server = 'https://catalog.contoso.example';
