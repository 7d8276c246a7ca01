// Makes the browser's files: style sheet, script, font, each under a name that holds the hash of its content.
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const fonts = { latin: 'inter-latin-wght-normal', latinExt: 'inter-latin-ext-wght-normal' }

/** Writes all assets into a folder and their list beside it; gives the names of the files. */
export async function makeAssets({ root, folder, list, stamp }) {
  await mkdir(folder, { recursive: true })
  const fontNames = await copyFonts(folder)
  const [css, js] = await Promise.all([makeStyle(root, folder, fontNames), makeScript(root, folder)])
  const names = { css, js: js.name, font: fontNames.latin }
  await writeFile(list, JSON.stringify({ stamp, ...names }))
  return [css, js.name, `${js.name}.map`, ...js.later, ...Object.values(fontNames)]
}

async function copyFonts(folder) {
  const files = join(dirname(createRequire(import.meta.url).resolve('@fontsource-variable/inter')), 'files')
  const names = {}
  for (const [key, font] of Object.entries(fonts)) {
    const from = join(files, `${font}.woff2`)
    names[key] = `${font}-${hash(await readFile(from))}.woff2`
    await copyFile(from, join(folder, names[key]))
  }
  return names
}

async function makeStyle(root, folder, fontNames) {
  const [sass, esbuild] = await Promise.all([import('sass'), import('esbuild')])
  const { css } = await sass.compileAsync(join(root, 'src/ui/style/app.scss'), {
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
  })
  const linked = css
    .replaceAll('inter-latin.woff2', fontNames.latin)
    .replaceAll('inter-latin-ext.woff2', fontNames.latinExt)
  const { code } = await esbuild.transform(linked, {
    loader: 'css',
    minify: true,
    target: ['chrome100', 'safari15', 'firefox100'],
  })
  const name = `app-${hash(code)}.css`
  await writeFile(join(folder, name), code)
  return name
}

async function makeScript(root, folder) {
  const esbuild = await import('esbuild')
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/ui/islands/app.ts'],
    outdir: 'build/assets',
    write: false,
    bundle: true,
    // What only some pages need stands in files of its own, which those pages load.
    splitting: true,
    chunkNames: 'later-[hash]',
    minify: true,
    format: 'esm',
    target: 'es2020',
    sourcemap: 'external',
    legalComments: 'none',
    logLevel: 'warning',
  })
  const isLater = ({ path }) => basename(path).startsWith('later-')
  const map = outputFiles.find((file) => file.path.endsWith('.map') && !isLater(file))
  const script = outputFiles.find((file) => file.path.endsWith('.js') && !isLater(file))
  const name = `app-${hash(script.contents)}.js`
  await writeFile(join(folder, name), script.contents)
  await writeFile(join(folder, `${name}.map`), map.contents)
  const later = outputFiles.filter(isLater)
  for (const { path, contents } of later) await writeFile(join(folder, basename(path)), contents)
  return { name, later: later.map(({ path }) => basename(path)) }
}

const hash = (content) =>
  createHash('sha256').update(content).digest('base64url').replace(/[-_]/gu, '').slice(0, 10)

/** Prints what a browser loads, in bytes as sent with gzip (fonts are compressed already). */
export async function reportSizes(out) {
  const { css, js, font } = JSON.parse(await readFile(join(out, 'assets.json'), 'utf8'))
  for (const name of [css, js]) {
    const content = await readFile(join(out, 'assets', name))
    console.log(`${name}: ${gzipSync(content).length} bytes with gzip, ${content.length} without`)
  }
  const { length } = await readFile(join(out, 'assets', font))
  console.log(`${font}: ${length} bytes`)
}
