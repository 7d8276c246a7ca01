// A version of a post: its words stand still, and its fingerprint stands in the ledger.
import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { Sight } from '../platform/database.ts'
import type { Written } from './post.ts'

/** SHA-256 of the words and the picture's key as canonical JSON (RFC 8785), in hexadecimal. */
export function fingerprintOf({ title, body, picture }: Written): string {
  const whole = { title, body, picture: picture ? { id: picture.id, alt: picture.alt } : null }
  return createHash('sha256')
    .update(canonicalize(whole) ?? '', 'utf8')
    .digest('hex')
}

/** Keeps the words of one version for ever, beside the post that goes on changing. */
export async function keepVersion(
  { tx, viewer, now }: Sight,
  postId: string,
  version: number,
  { title, body, picture }: Written,
): Promise<void> {
  await tx
    .insertInto('post_versions')
    .values({
      school_id: viewer.schoolId,
      post_id: postId,
      version,
      title,
      body,
      picture_id: picture?.id ?? null,
      picture_alt: picture?.alt ?? null,
      saved_at: now,
    })
    .execute()
}
