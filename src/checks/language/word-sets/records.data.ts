// Health, marks, family and money: sets of words that the language rules share.
export const recordSets: Readonly<Record<string, string>> = {
  ailment:
    'adhd add autism autistic asd asc aspergers dyslexia dyslexic dyspraxia dyspraxic dyscalculia epilepsy epileptic asthma asthmatic inhaler diabetes diabetic coeliac cancer leukaemia tumour chemo chemotherapy radiotherapy dialysis transplant anaphylaxis allergic allergy allergies epipen seizure seizures anxiety depression depressed ocd ptsd tourettes tics hiv hepatitis eczema anorexia anorexic bulimia bipolar schizophrenia psychosis stoma catheter incontinent incontinence nappies scoliosis palsy hydrocephalus deaf cochlear meningitis hernia colostomy pacemaker operation surgery biopsy bloods miscarriage miscarried hysterectomy ivf ritalin medikinet insulin antidepressants medication tablets methadone counselling counsellor therapist therapy psychologist psychiatrist camhs paediatrician psych overdose rehab detox breakdown stroke dementia ms pregnant pregnancy menopause condition disability diagnosis diagnosed syndrome downs disorder mental mutism stammer stutter lice worms scabies impetigo concussion',
  generally:
    'week day month awareness raise raised raising fund funds hospice charity learned learnt learn club coffee morning policy form forms training if please your you research how website appeal fundraiser donated donation support offer guide leaflet visits visited told tell workshop may can any inclusive families',
  aid: 'senco register ehcp ehc ehcps plan statement statemented intervention support',
  mark: 'mark marks score scores scored result results grade grades level levels sats gcse gcses mock mocks test tests exam exams phonics spelling maths reading writing percent standard depth',
}
