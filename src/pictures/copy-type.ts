// What a copy of a picture is kept as, whatever it came as.
export const copyType = 'image/jpeg'
