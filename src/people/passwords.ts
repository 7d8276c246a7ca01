// Passwords: argon2id, with the cost that OWASP's Password Storage Cheat Sheet gives as its first choice.
import { hash, verify } from '@node-rs/argon2'

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost)

let checks = 0
/** How many passwords were checked since the start: the costly work that must not tell a known address from another. */
export const checksDone = (): number => checks

/** Whether the password fits. Where there is nobody to fit, as much work is done, so that the time tells nothing. */
export async function fits(password: string, secret: string | undefined): Promise<boolean> {
  checks += 1
  const against = secret ?? (await nobody)
  const good = await verify(against, password.normalize('NFKC')).catch(() => false)
  return good && secret !== undefined
}

const nobody = hashPassword('nobody has this password')
