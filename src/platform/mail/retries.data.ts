// When a letter that could not be sent is tried again: minutes after each failure. After the last it is given up.
export const retryAfterMinutes = [1, 5, 30, 120, 720] as const
