// Words by which a profile shows that it is about a school, and about work at one.

/** Parts of schools' names that many schools share. */
export const kindsOfSchool =
  'school schools primary infant infants junior juniors nursery academy community church c of e england wales ce rc cofe catholic st saint and the high secondary grammar first middle federation trust voluntary aided controlled'

/** What stands run together with a school's name in a handle: its kind, a job, a class, a year. */
export const besideSchool =
  'school schl sch skool primary prim pri ps academy acad infants infant inf juniors junior jnr nursery eyfs reception ks1 ks2 year y1 y2 y3 y4 y5 y6 class teacher teach teaches miss mrs mr ms head headteacher ht slt senco sendco ta pta staff governor official uk pe music grammar high college sixth form kitchen office library choir parents mums'

/** The same name on something that is no school. */
export const otherPlaces =
  'road street lane close avenue drive farm park house hall hotel inn arms fc afc cc rfc estate estates surgery dental vets garage church court gardens wood nurseries cafe bakery stables'

/** Work at a school, as people put it. */
export const jobs =
  'teacher headteacher headmaster headmistress ta hlta senco sendco sendco governor governors ect nqt pgce scitt eyfs schoolteacher lsa dsl slt ' +
  'deputyhead schoolmaster schoolmistress'

/** Work that many places have: it counts with a word of schools within a few words. */
export const jobsAnywhere =
  'head deputy caretaker librarian cook secretary bursar manager technician receptionist office midday cleaner nurse counsellor assistant ' +
  'lead leader coordinator coach chair trainee student placement work working mentor admin keyworker staff'

/** Words of schools. */
export const schoolWords =
  'school schools primary infant infants junior juniors academy reception ks1 ks2 ks3 ks4 eyfs y1 y2 y3 y4 y5 y6 sixth phonics gcse gcses ' +
  'curriculum classroom pupils sen send sats re pshe ict nursery'

/** What is taught. */
export const subjects =
  'maths english science chemistry physics biology history geography music art drama pe re french spanish german latin computing ict year ' +
  'y reception primary ks phonics gcse gcses level a-level alevel literacy numeracy pshe economics psychology dt food textiles'

/** Teaching that is no work at a school, or is over. */
export const notAtSchool =
  'yoga piano guitar violin singing driving dance pilates swimming retired former ex ski riding golf'

/** The line that section 8 asks for, ready to copy. */
export const viewsLine = 'Views are my own and not those of my employer.'
