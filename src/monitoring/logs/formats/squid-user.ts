// How Squid spells users in its logs.

/** Squid doubles a backslash and writes other bytes beyond plain letters as %c3. */
export function spellSquidUser(written: string): string {
  const single = written.replaceAll('\\\\', '\\')
  if (!/%[\da-f]{2}/iu.test(single)) return single
  const bytes = single.replaceAll(/%([\da-f]{2})/giu, (_, hex: string) => `\0${hex}`)
  const parts = bytes
    .split('\0')
    .flatMap((part, index) =>
      index === 0 ? [Buffer.from(part)] : [Buffer.from(part.slice(0, 2), 'hex'), Buffer.from(part.slice(2))],
    )
  return Buffer.concat(parts).toString('utf8')
}
