// The program's own tables, read from its sources, so that what is written about it can't differ from it.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'esbuild'

/**
 * Bundles and loads workflows, access rules and routes.
 * @param {string} root the checkout
 */
export async function programData(root) {
  const names = (await readdir(join(root, 'src/policy'))).filter((name) => name.endsWith('.workflow.ts'))
  // Within the checkout, so that the packages that stay outside the bundle are found.
  await mkdir(join(root, 'build'), { recursive: true })
  const folder = await mkdtemp(join(root, 'build/docs-'))
  try {
    const { outputFiles } = await build({
      absWorkingDir: root,
      stdin: { contents: entry(names.toSorted()), resolveDir: root, loader: 'ts' },
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
    const file = join(folder, 'data.mjs')
    await writeFile(file, outputFiles[0].contents)
    return await import(pathToFileURL(file).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const entry = (names) => `
${names.map((name, at) => `import * as file${at} from './src/policy/${name}'`).join('\n')}
import { routes as always } from './src/app.ts'
import { demoRoutes } from './src/demo/demo-routes.tsx'
export { access } from './src/policy/access.data.ts'
export { capacities, nameOf, roles } from './src/policy/people.data.ts'
export const routes = [...always, ...demoRoutes]
export const workflows = [${names.map((_, at) => `file${at}`).join(', ')}]
  .flatMap((file) => Object.values(file)).filter((each) => Array.isArray(each?.actions))
`
