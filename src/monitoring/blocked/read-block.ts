// Reads the form by which a service is blocked: one of the catalogue, or a domain that somebody typed.
import { dateParts, dateTyped } from '../../platform/http/date-typed.ts'
import type { Visit } from '../../platform/http/visit.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { domainsOf } from '../catalogue/service.ts'
import { services } from '../catalogue/services.data.ts'
import type { NewBlock } from './blocked-decisions.ts'
import type { BlockedService } from './blocked-service.ts'
import { readDomain } from './domain.ts'

/** In characters. */
const longest = 500

export interface ReadBlock {
  errors: FieldErrors
  /** Undefined where something is wrong. */
  block: NewBlock | undefined
  reason: string
}

/** `standing` are the blocks of today, so that nothing is blocked twice. */
export function readBlock({ form, today }: Visit, standing: readonly BlockedService[]): ReadBlock {
  const reason = form.text('reason').trim()
  const chosen = form.text('service')
  const typed = form.text('domain').trim()
  const named = chosen === '' ? readOwn(typed, standing) : readListed(chosen, typed, standing)
  const day = dateTyped(form, 'ends')
  const dated = Object.values(dateParts(form, 'ends')).some((part) => part.trim() !== '')
  const errors = {
    ...('problem' in named ? { [named.field]: named.problem } : {}),
    ...(reason === ''
      ? { reason: 'Say why, so that whoever runs the filter and the staff understand it.' }
      : {}),
    ...(reason.length > longest ? { reason: `Shorten this to ${longest} characters.` } : {}),
    ...(dated && (!day || day < today)
      ? { ends: 'Give a day that is still to come, or leave it empty.' }
      : {}),
  }
  const wrong = 'problem' in named || Object.keys(errors).length > 0
  return { errors, reason, block: wrong ? undefined : { ...named, ...(day ? { ends: day } : {}) } }
}

type Named = NewBlock | { field: 'service' | 'domain'; problem: string }

function readListed(chosen: string, typed: string, standing: readonly BlockedService[]): Named {
  const service = services.find(({ name }) => name === chosen)
  if (!service) return { field: 'service', problem: 'Choose a service of the list, or type a domain.' }
  if (typed !== '') return { field: 'domain', problem: 'Choose a service or type a domain, one at a time.' }
  if (standing.some(({ name }) => name === service.name))
    return { field: 'service', problem: `${service.name} is blocked already (§3.2).` }
  return { name: service.name, service: service.name, domains: domainsOf(service).map(([domain]) => domain) }
}

function readOwn(typed: string, standing: readonly BlockedService[]): Named {
  const read = readDomain(
    typed,
    standing.flatMap(({ domains }) => domains),
  )
  if (!read.ok)
    return typed === ''
      ? { field: 'service', problem: 'Choose a service of the list, or type a domain.' }
      : { field: 'domain', problem: read.problem }
  return { name: read.domain.shown, domains: [read.domain.ascii] }
}
