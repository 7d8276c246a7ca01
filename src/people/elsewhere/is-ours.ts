// Whether an account at a provider is one of this school: by its directory, its domain, and an address that was verified.
import type { Provider } from './provider.ts'

/** What a provider says of somebody. Source: OpenID Connect Core §5.1; `hd`: Google; `tid`: Microsoft Entra. */
export interface Claims {
  sub: string
  email?: unknown
  email_verified?: unknown
  preferred_username?: unknown
  hd?: unknown
  tid?: unknown
}

export type Whose = { ok: true; email: string | undefined } | { ok: false; sentence: string }

/**
 * The address that the provider vouches for, where the account is of this school; else why not, in a sentence. An address of
 * another domain is never the school's, whoever vouches for it.
 */
export function isOurs(
  provider: Pick<Provider, 'kind' | 'name' | 'tenant' | 'domain'>,
  claims: Claims,
): Whose {
  const { kind, name, tenant, domain } = provider
  const email = addressIn(provider, claims)
  if (kind === 'microsoft' && (!tenant || plain(claims.tid) !== plain(tenant))) return notOurs(name)
  if (kind === 'google' && (!domain || plain(claims.hd) !== plain(domain))) return notOurs(name)
  if (!domain) return kind === 'microsoft' ? { ok: true, email: undefined } : notOurs(name)
  if (email === undefined) return { ok: true, email: undefined }
  return plain(email.split('@').at(-1)) === plain(domain) ? { ok: true, email } : notOurs(name)
}

/** Google and others say whether they verified an address; in one Microsoft directory the school itself gives out names. */
function addressIn({ kind }: Pick<Provider, 'kind'>, claims: Claims): string | undefined {
  const found = kind === 'microsoft' ? claims.preferred_username : claims.email
  const verified = kind === 'microsoft' || claims.email_verified === true
  return verified && typeof found === 'string' && /^[^@\s]+@[^@\s]+$/u.test(found) ? found : undefined
}

const plain = (text: unknown): string => (typeof text === 'string' ? text.trim().toLowerCase() : '')

const notOurs = (name: string): Whose => ({
  ok: false,
  sentence: `You chose an account at ${name} that is not one of this school. Choose your school account there.`,
})
