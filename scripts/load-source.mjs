// Loads TypeScript sources in a script: bundles them in memory, since no Node that we support reads them by itself.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'esbuild'

/**
 * The exports of a module with these contents, whose imports count from the checkout's root.
 * @param {string} root
 * @param {string} contents
 */
export async function loadSource(root, contents) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  })
  // Within the checkout, so that the packages that stay outside the bundle are found.
  await mkdir(join(root, 'build'), { recursive: true })
  const folder = await mkdtemp(join(root, 'build/source-'))
  try {
    const file = join(folder, 'source.mjs')
    await writeFile(file, outputFiles[0].contents)
    return await import(pathToFileURL(file).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
