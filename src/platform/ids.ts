// Keys: UUIDv7, which sort by when they were made, and UUIDv4 where the time of making must not show.
import { v4, v7 } from 'uuid'

/** A new key for a row, made by the program's clock. */
export const newId = (now: Date): string => v7({ msecs: now.getTime() })

/** A new key that does not tell when it was made: for reports and public tokens. */
export const newSecretId = (): string => v4()

export { validate as isId } from 'uuid'
