// `gatepost services`: shows the catalogue, and writes the domains of services as a filter reads them; needs no database.
import { parseArgs } from 'node:util'

import { domainsOf, minimumAgeOf, serviceCategories, type Service } from '../catalogue/service.ts'
import { services } from '../catalogue/services.data.ts'
import { readDomain } from './domain.ts'
import { isListFormat, listFormatNames, type ListFormatName } from './list-formats.data.ts'
import { writeList } from './write-list.ts'

/** As the usage shows it. */
export const servicesUsage =
  'gatepost services list [--json] | export --format NAME [--service NAME …] [--domain NAME …]'

/** Gives the exit code: 0, or 2 where the words of the command are wrong. */
export function servicesCommand(words: readonly string[], now: Date): number {
  try {
    process.stdout.write(answer(words, now))
    return 0
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\nUsage: ${servicesUsage}\n`,
    )
    process.stderr.write(`Formats: ${listFormatNames.join(', ')}\n`)
    return 2
  }
}

function answer(words: readonly string[], now: Date): string {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      format: { type: 'string' },
      service: { type: 'string', multiple: true, default: [] },
      domain: { type: 'string', multiple: true, default: [] },
    },
  })
  const [verb, ...more] = positionals
  if (more.length === 0 && verb === 'list') return values.json ? `${JSON.stringify(services)}\n` : catalogue()
  if (more.length > 0 || verb !== 'export') throw new TypeError('Say list or export.')
  return writeList(formatOf(values.format), chosen(values.service, values.domain), now)
}

function formatOf(said: string | undefined): ListFormatName {
  if (said !== undefined && isListFormat(said)) return said
  throw new TypeError(
    said === undefined ? 'Say with --format who will read it.' : `There is no format “${said}”.`,
  )
}

/** The domains of the services that are named, or of all where nothing is; and those that are named themselves. */
function chosen(names: readonly string[], typed: readonly string[]): string[] {
  const nothing = names.length === 0 && typed.length === 0
  const blocked = (nothing ? services : names.map(named)).flatMap((service) =>
    domainsOf(service).map(([domain]) => domain),
  )
  for (const text of typed) {
    const read = readDomain(text, blocked)
    if (!read.ok) throw new TypeError(read.problem)
    blocked.push(read.domain.ascii)
  }
  return blocked
}

function named(name: string): Service {
  const found = services.find((service) => service.name.toLowerCase() === name.toLowerCase())
  if (found) return found
  throw new TypeError(`The catalogue has no “${name}”. Block it by its domain, with --domain.`)
}

const catalogue = (): string =>
  services
    .map((service) => {
      const age = minimumAgeOf(service)
      const told = [service.name, serviceCategories[service.category], age === undefined ? '' : `from ${age}`]
      return `${[...told, service.own.join(', ')].join('\t')}\n`
    })
    .join('')
