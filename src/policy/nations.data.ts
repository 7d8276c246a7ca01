// The nations of the United Kingdom, each with bank holidays of its own.
export const nations = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const
export type Nation = keyof typeof nations
