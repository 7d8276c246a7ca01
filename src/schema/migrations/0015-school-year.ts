// The school as it was set up: its calendar, its contacts outside, and how far the set-up is.

export const schoolYear = `
select 1;
`
