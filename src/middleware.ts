import type { MiddlewareHandler } from 'astro';

/** In a build each page is handed what it may know; `npm run dev` looks it up for each request. */
export const onRequest: MiddlewareHandler = async ({ locals, url }, next) => {
  if (import.meta.env.DEV) {
    const { localsNow } = await import('./site/content-while-writing.ts');
    Object.assign(locals, await localsNow(decodeURI(url.pathname)));
  }
  return next();
};
