// The catalogue holds together: each name and each domain once, each domain a real one, the figures of ages written once.
import { domainToASCII } from 'node:url'

import { expect, test } from 'vitest'

import { domainsOf, minimumAgeOf } from './service.ts'
import { services } from './services.data.ts'

const named = (name: string) => services.find((service) => service.name === name)

test('§3.2 the catalogue knows at least 60 services, among them those that common lists miss', () => {
  expect(services.length).toBeGreaterThanOrEqual(60)
  for (const name of ['BeReal', 'Yubo', 'Wizz', 'NGL']) expect(named(name)?.own[0]).toBeTypeOf('string')
})

test('§3.2 no name and no domain stands twice, and each domain is written as a log writes it', () => {
  const names = services.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  const domains = services.flatMap((service) => domainsOf(service).map(([domain]) => domain))
  expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([])
  expect(domains.filter((domain) => domainToASCII(domain) !== domain || !domain.includes('.'))).toEqual([])
})

test('§3.2 a domain below another of the same service has another purpose, else it says nothing', () => {
  const idle = services.flatMap((service) => {
    const all = domainsOf(service)
    return all.filter(([domain, role]) =>
      all.some(([above, aboveRole]) => domain.endsWith(`.${above}`) && role === aboveRole),
    )
  })
  expect(idle).toEqual([])
})

test('§15.1 a service that is a host of ours takes its least age from there', () => {
  expect(services.filter(({ host, age }) => host !== undefined && age !== undefined)).toEqual([])
  expect(services.map(minimumAgeOf).filter((age) => age !== undefined && (age < 13 || age > 18))).toEqual([])
  expect(services.filter(({ name }) => name === 'LinkedIn').map(minimumAgeOf)).toEqual([16])
})

test('§3.2 each service says whose word its domains are, and from which day', () => {
  expect(services.filter(({ asOf }) => !/^\d{4}-\d\d-\d\d$/u.test(asOf))).toEqual([])
})
