// What one would write in an afternoon: readline, a regular expression, and a set of domains.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

import { domainsOf } from '../../src/monitoring/catalogue/service.ts'
import { services } from '../../src/monitoring/catalogue/services.data.ts'

const whole = /^\d+\.\d{3} +-?\d+ \S+ (\S+)\/(\d{3}) \d+ (\S+) (\S+) (\S+) [A-Z_]+\/\S+ \S+$/u
const domains = new Map(
  services.flatMap((service) => domainsOf(service).map(([domain]) => [domain, service.name])),
)

function serviceOf(address: string): string | undefined {
  const host = address.replace(/^\w+:\/\//u, '').replace(/[:/].*$/u, '')
  for (let from = 0; ;) {
    const found = domains.get(host.slice(from))
    if (found !== undefined) return found
    const dot = host.indexOf('.', from)
    if (dot < 0) return undefined
    from = dot + 1
  }
}

let [lines, damaged, visits, refused] = [0, 0, 0, 0]
const byService = new Map<string, number>()
const byUser = new Map<string, number>()
for await (const line of createInterface(createReadStream(process.argv[2] ?? ''))) {
  lines += 1
  const found = whole.exec(line)
  if (!found) {
    damaged += 1
    continue
  }
  const [, result = '', status, , address = '', user = ''] = found
  const service = status === '407' ? undefined : serviceOf(address)
  if (service === undefined) continue
  visits += 1
  if (result.startsWith('TCP_DENIED')) refused += 1
  byService.set(service, (byService.get(service) ?? 0) + 1)
  byUser.set(user, (byUser.get(user) ?? 0) + 1)
}
process.stdout.write(`${JSON.stringify({ lines, damaged, visits, refused, people: byUser.size })}\n`)
