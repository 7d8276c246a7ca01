// Reads the form of an authorisation: each kind asks for its own site, device or purpose, and says what is missing.
import type { FormFields } from '../../platform/http/form-fields.ts'
import { kindNeeds, kindsByHead, type AuthorisationKind } from '../../policy/authorisation-kinds.data.ts'
import { longestName } from '../first-person.ts'
import type { NewAuthorisation } from './authorise.ts'
import { read, readSpan, type Read } from './read-person.ts'

/** It is for some days and names what it is for, never for good. `sites`: those of the school's register. */
export function readAuthorisation(
  form: FormFields,
  sites: readonly { id: string }[],
): Read<NewAuthorisation> {
  const kind = kindsByHead.find((each) => each === form.text('kind'))
  const [site, elsewhere, device, purpose] = ['site', 'elsewhere', 'device', 'purpose'].map((name) =>
    form.text(name).trim(),
  ) as [string, string, string, string]
  const { starts, ends, errors } = readSpan(form, 'needed')
  return read(
    {
      kind: kind ? undefined : 'Choose what they may do.',
      site: wrongWithSite(kind, site, elsewhere, sites),
      elsewhere: tooLong(elsewhere),
      device:
        kind && kindNeeds(kind, 'device') && device === ''
          ? 'Type which device, by the name or number on it.'
          : tooLong(device),
      purpose:
        kind && kindNeeds(kind, 'purpose') && purpose === ''
          ? 'Type what it is for, or with whom.'
          : tooLong(purpose),
      ...errors,
    },
    () =>
      kind && {
        kind,
        siteId: site || null,
        elsewhere: elsewhere || null,
        device: device || null,
        purpose,
        starts,
        ends: ends ?? starts,
      },
  )
}

function wrongWithSite(
  kind: AuthorisationKind | undefined,
  site: string,
  elsewhere: string,
  sites: readonly { id: string }[],
): string | undefined {
  if (site !== '' && !sites.some(({ id }) => id === site)) return 'Choose a site from the list.'
  if (site !== '' && elsewhere !== '') return 'Choose a site of the school, or name one elsewhere: not both.'
  if (kind && kindNeeds(kind, 'own-site') && site === '') return 'Choose the site of the school.'
  if (kind && kindNeeds(kind, 'site') && site === '' && elsewhere === '')
    return 'Choose a site of the school, or name one elsewhere.'
  return undefined
}

const tooLong = (words: string): string | undefined =>
  words.length > longestName ? `Shorten this to ${longestName} characters.` : undefined
