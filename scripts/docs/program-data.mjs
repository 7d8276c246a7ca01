// The program's own tables, read from its sources, so that what is written about it can't differ from it.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { loadSource } from '../load-source.mjs'

/**
 * Workflows, access rules and routes.
 * @param {string} root the checkout
 */
export async function programData(root) {
  const names = (await readdir(join(root, 'src/policy'), { recursive: true })).filter((name) =>
    name.endsWith('.workflow.ts'),
  )
  return loadSource(root, entry(names.toSorted()))
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
