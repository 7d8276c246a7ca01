// One-time codes from an app on a phone. Source: RFC 6238, with the values that every such app knows.
import { Secret, TOTP } from 'otpauth'

/** Seconds for which a code stands; one code to either side is taken too, for clocks that differ. */
const period = 30

export const newSecret = (): string => new Secret({ size: 20 }).base32

const generator = (secret: string, issuer = '', label = ''): TOTP =>
  new TOTP({ secret: Secret.fromBase32(secret), issuer, label, algorithm: 'SHA1', digits: 6, period })

/** The address that the square code holds, as apps read it. */
export const addressOf = (secret: string, school: string, email: string): string =>
  generator(secret, school, email).toString()

/** The step whose code was typed, or undefined; `after` is the last one used, since each works once. */
export function stepOf(secret: string, typed: string, now: Date, after: number): number | undefined {
  const token = typed.replace(/\s/gu, '')
  if (!/^\d{6}$/u.test(token)) return undefined
  const delta = generator(secret).validate({ token, timestamp: now.getTime(), window: 1 })
  if (delta === null) return undefined
  const step = Math.floor(now.getTime() / 1000 / period) + delta
  return step > after ? step : undefined
}
