// Takes in the school's logo: a picture like any other, written anew in a process of its own.
import { askOnce } from './child/open-once.ts'
import type { Written } from './child/task.ts'

export type CleanResult = { ok: true; picture: Written } | { ok: false; sentence: string }

export async function cleanLogo(bytes: Uint8Array): Promise<CleanResult> {
  const answer = await askOnce('logo', { bytes })
  return answer.ok ? { ok: true, picture: answer.value } : answer
}
