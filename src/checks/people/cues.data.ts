// Words that tell that a name is that of somebody from outside who is thanked, quoted or introduced.

/** Before the name, within a few words. */
export const before = `thank thanks thankyou by with welcome welcomed welcoming meet met visitor visited visits guest speaker patrol volunteer
author poet illustrator dame mayor mayoress alumni talk pupil parent grandparent mum dad mother father nan grandad grandma shout said
laughed explained smiled added remembers recalled told whispered chef vicar artist musician farmer builder driver photographer neighbour
resident founder owner director sculptor potter coach instructor trainer judge referee organist gardener friend councillor cllr pc
conductor storyteller historian beekeeper paramedic firefighter nurse vet baker butcher goodbye farewell congratulations daughter son
brother sister uncle auntie aunt husband wife grateful late dr rev revd reverend`

/** Right after the name. */
export const after = `from of who brought taught came visited visits showed shows told gave gives read reads spoke talked talks donated said
laughed explained whose led leads helped ran runs is was has`

/** After a comma: Sunita Chatterjee, mother of. */
export const relation = `mother father mum dad grandmother grandfather grandma grandad nan owner chair chairman director founder manager vicar
author artist who whose aged parent carer governor mayor local retired former from of our the a an his her`

/** Members of staff say who they are themselves (17.8). */
export const staff = `teacher teaching head headteacher deputy assistant senco ta caretaker class year office bursar coordinator lead`
