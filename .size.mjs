import { build } from 'esbuild'; import { gzipSync } from 'node:zlib';
for (const e of ['src/sso/token.ts','src/sso/token/verify.ts']) {
 const r = await build({ entryPoints:[e], bundle:true, minify:true, format:'esm', write:false, absWorkingDir:'/tmp/w-token', metafile:true, target:'es2022' });
 console.log(e, r.outputFiles[0].contents.length, gzipSync(r.outputFiles[0].contents,{level:9}).length);
 const o=Object.values(r.metafile.outputs)[0].inputs; console.log(Object.entries(o).map(([k,v])=>[v.bytesInOutput,k]).sort((a,b)=>b[0]-a[0]).slice(0,14).join('\n'));
}
