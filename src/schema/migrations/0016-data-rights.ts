// How long each kind of record is kept, what is held back from erasing, and what was given out to whom.

export const dataRights = `
select 1;
`
