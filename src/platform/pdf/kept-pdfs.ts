// The PDFs made last, in memory: the same document is asked for by many on the day that it is approved.

/** How many are kept. A policy's PDF takes about a tenth of a million bytes. */
const most = 12
const kept = new Map<string, Promise<unknown>>()

/** What was made under this key, or what `make` makes now; asked twice at once, it is made once. A failure is not kept. */
export async function keptPdf<Made extends { ok: boolean }>(
  key: string,
  make: () => Promise<Made>,
): Promise<Made> {
  const making = (kept.get(key) as Promise<Made> | undefined) ?? make()
  kept.delete(key)
  kept.set(key, making)
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
  const made = await making
  if (!made.ok) kept.delete(key)
  return made
}
