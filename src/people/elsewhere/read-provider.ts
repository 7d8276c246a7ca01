// Reads the form of a new provider, and tries whether anybody answers there.
import type { FormFields } from '../../platform/http/form-fields.ts'
import type { ProviderKind } from '../../policy/sign-in.data.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { isLoopback, meet } from './ask-provider.ts'
import type { Provider } from './provider.ts'

export type NewProvider = Omit<Provider, 'id'>

const kinds: readonly ProviderKind[] = ['google', 'microsoft', 'other']
const names: Readonly<Record<ProviderKind, string>> = { google: 'Google', microsoft: 'Microsoft', other: '' }

/** Source: RFC 1035 §2.3.4 for the length. */
const domainShape = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/u
const tenantShape = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u

/** The provider, or a sentence for each field to be mended. */
export function readProvider(
  form: FormFields,
): { ok: true; provider: NewProvider } | { ok: false; errors: FieldErrors } {
  const kind = kinds.find((each) => each === form.text('kind'))
  if (!kind) return { ok: false, errors: { kind: 'Say where your school has its accounts.' } }
  const text = (name: string) => form.text(name).trim()
  const tenant = kind === 'microsoft' ? text('tenant').toLowerCase() : null
  const domain = text('domain').toLowerCase().replace(/^@/u, '')
  const provider: NewProvider = {
    kind,
    name: names[kind] || text('name'),
    issuer: issuerOf(kind, tenant, text('issuer')),
    clientId: text('client-id'),
    secret: form.text('client-password').trim(),
    tenant,
    domain,
  }
  const errors: FieldErrors = {
    name: provider.name && provider.name.length <= 60 ? undefined : 'Give it a short name.',
    issuer: wrongWithIssuer(provider.issuer),
    tenant:
      tenant === null || tenantShape.test(tenant)
        ? undefined
        : 'Type the directory (tenant) ID: 32 digits and letters a to f, in five groups.',
    domain: domainShape.test(domain) ? undefined : 'Type your school’s own domain, such as oakfield.example',
    'client-id': provider.clientId && provider.clientId.length <= 500 ? undefined : 'Type the client ID.',
    'client-password':
      provider.secret && provider.secret.length <= 1000
        ? undefined
        : 'Type the client secret. No page keeps it.',
  }
  return Object.values(errors).some(Boolean) ? { ok: false, errors } : { ok: true, provider }
}

function issuerOf(kind: ProviderKind, tenant: string | null, typed: string): string {
  if (kind === 'google') return 'https://accounts.google.com'
  if (kind === 'microsoft') return `https://login.microsoftonline.com/${tenant ?? ''}/v2.0`
  return typed
}

const wrongWithIssuer = (issuer: string): string | undefined =>
  issuer.length <= 500 && URL.canParse(issuer) && (issuer.startsWith('https://') || isLoopback(issuer))
    ? undefined
    : 'Type the address of the issuer, such as https://id.example.org'

/** A sentence where nobody answers, or where it answers as somebody else. */
export async function wrongWithAnswer(provider: NewProvider, now: Date): Promise<string | undefined> {
  const found = await meet(provider, now).catch(() => undefined)
  return found
    ? undefined
    : `Nobody answers at ${provider.issuer} as OpenID Connect asks. Check the address and the directory ID.`
}
