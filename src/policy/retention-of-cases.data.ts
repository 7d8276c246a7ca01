// How long concerns, reports and cases are kept: their times come from safeguarding, and the program erases none by a number.
import type { RetentionKind } from './retention.ts'

export const casesKept = {
  concerns: {
    label: 'Concerns',
    from: 'the pupil’s date of birth, or the raising',
    period: undefined,
    until: 'until they are handed to the safeguarding file, which has a time of its own',
    source: 'Keeping children safe in education; the file is kept in the school’s own system.',
    certainty: 'C',
    erased: 'never',
    state: 'kept',
  },
  'whistle-reports': {
    label: 'Reports of whistleblowers',
    from: 'the closing of the report',
    period: undefined,
    until:
      'until six years after the report was closed; they then go by themselves, uncounted, since a count could tell their subject of them',
    source: 'Limitation Act 1980: claims are brought within six years.',
    certainty: 'C',
    erased: 'never',
    state: 'kept',
  },
  allegations: {
    label: 'Allegations against people who work with children',
    from: 'the end of the case',
    period: undefined,
    until:
      'until normal pension age, or ten years if that is later; malicious and false ones leave the personnel file unless the person agrees',
    source: 'Keeping children safe in education, part four.',
    certainty: 'A',
    erased: 'never',
    state: 'kept',
  },
  'low-level-concerns': {
    label: 'Low-level concerns about adults',
    from: 'the day on which the person leaves',
    period: undefined,
    until: 'at least until the person leaves',
    source: 'Keeping children safe in education, part four.',
    certainty: 'C',
    erased: 'never',
    state: 'kept',
  },
} as const satisfies Record<string, RetentionKind>
