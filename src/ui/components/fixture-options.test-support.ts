// Reads the fixtures that govuk-frontend ships, and turns their Nunjucks options into our props.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

import { nodesOf } from './fixture-html.test-support.ts'

const fixturesFile = z.object({
  fixtures: z.array(
    z.object({ name: z.string(), options: z.record(z.string(), z.unknown()), html: z.string() }),
  ),
})

export type Fixture = z.infer<typeof fixturesFile>['fixtures'][number]

/** Every fixture of a component, by the component's name in govuk-frontend (`back-link`). */
export function fixturesOf(component: string): Fixture[] {
  const path = `govuk-frontend/dist/govuk/components/${component}/fixtures.json`
  const file = fileURLToPath(import.meta.resolve(path))
  return fixturesFile.parse(JSON.parse(readFileSync(file, 'utf8'))).fixtures
}

export type Props = Record<string, unknown>

/** Options that we take as content itself, where Nunjucks wraps it in `{ text }` or `{ html }`. */
const bareContent = new Set(['conditional', 'beforeInput', 'afterInput', 'beforeInputs', 'afterInputs'])

/** Turns `html` into nodes under the name `text`, `titleHtml` and `titleText` into `title`, and so on, at every depth. */
export function propsOf(options: Props): Props {
  const props: Props = {}
  for (const [name, value] of Object.entries(options)) {
    const content = bareContent.has(name) && isRecord(value) ? contentOf(value) : convert(value)
    props[name] = content
  }
  for (const [text, html, prop] of contentNames) {
    const content =
      typeof options[html] === 'string' && options[html] ? nodesOf(options[html]) : options[text]
    delete props[html]
    delete props[text]
    if (content !== undefined) props[prop] = content
  }
  return props
}

const contentNames = [
  ['text', 'html', 'text'],
  ['titleText', 'titleHtml', 'title'],
  ['summaryText', 'summaryHtml', 'summary'],
  ['descriptionText', 'descriptionHtml', 'description'],
] as const

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert)
  return isRecord(value) ? propsOf(value) : value
}

function contentOf(option: Props): unknown {
  return propsOf(option)['text']
}

function isRecord(value: unknown): value is Props {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
