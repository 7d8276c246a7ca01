// What a browser answers to a challenge, read from a form field. Source: WebAuthn Level 3 §5.1.8, as JSON.
import { z } from 'zod'

const text = z.string().max(20_000)
const common = {
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
}

export const newPasskey = z.object({
  ...common,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(40)).max(20).optional(),
  }),
})

export const usedPasskey = z.object({
  ...common,
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: text.optional(),
  }),
})

/** Undefined where the field holds something else. */
export function readResponse<T>(shape: z.ZodType<T>, field: string): T | undefined {
  try {
    return shape.safeParse(JSON.parse(field)).data
  } catch {
    // No browser of ours wrote this.
    return undefined
  }
}
