// Takes the figures: bundles bench/*.ts into build/ as the program itself is bundled, and runs them.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { build as bundle } from 'esbuild'

import { build, bundling } from '../bin/build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'build')

await build()
const programs = (await readdir(join(root, 'bench'))).filter((name) =>
  /^(take|serve|read)-.*\.ts$/u.test(name),
)
await bundle({
  ...bundling,
  absWorkingDir: root,
  entryPoints: Object.fromEntries(
    programs.map((name) => [`bench-${name.slice(0, -'.ts'.length)}`, `bench/${name}`]),
  ),
  outdir: out,
})
process.setSourceMapsEnabled(true)
await import(pathToFileURL(join(out, 'bench-take-figures.mjs')).href)
