// The model policy, cover to section 8, in our own words: what it is about, private use, posting for the school, misuse.

export const modelTo8 = {
  cover:
    'This is the social-media policy of {school-name}. {policy-owner} owns it. The governors approve each version, and its page says when they did, from when it counts and when it is looked at again. It tells everybody who works for the school how we use social media, and what happens when a rule is broken.',
  access:
    'You can have this policy in another language, in large print or in another form. Ask the head’s office, and we will make it for you.',
  hr: 'For advice about a member of staff, our HR contact is {hr-contact}.',
  '1.1':
    'By social media we mean every service where people meet, share or talk in front of others: networks, video and picture services, forums, blogs, group chats and games with a chat. What you put there can travel further and faster than you meant.',
  '1.2':
    'This policy says how staff may use social media and the internet, and how the school acts when somebody may have broken the rules.',
  '1.3':
    'No list could name every service, and new ones appear each month. So these rules hold on all of them, named or not.',
  '1.4':
    'When we write “staff” we mean employees, contractors and volunteers alike. Governors find their part in section 12.',
  '1.5':
    'Everybody keeps the professional boundaries that national guidance sets for adults in schools. The school’s register of guidance names the edition that counts now.',
  '2.1': 'With this policy we want everybody to know which use is fine and which is not.',
  '2.2': 'We want social media to be put to good use, for learning and for our families.',
  '2.3': 'We want children, families, staff and neighbours to be safe from abuse online.',
  '2.4':
    'We want unfair attacks to harm nobody’s good name: not ours, nor that of other schools, our authority or our partners.',
  '2.5': 'We want everybody to know beforehand what happens when something has gone wrong.',
  '3.1':
    'Social media is not for school equipment. That goes for {school-devices}, in school or at home, unless the head has given leave for a certain use.',
  '3.2':
    'Our filter blocks these services on the school’s network: {blocked-services}. The school may add to the list whenever it sees the need.',
  '3.3':
    'You may use your own phone or laptop for social media in your breaks, such as at lunch, and not while you are working. The rest of this policy counts then too.',
  '3.4':
    'If we have reason to think that somebody broke the law online, or this policy, or the guidance in 1.5, we look into it under {discipline-policy}. It can end in a warning, or in the loss of the job. Where a child may be at risk, section 10 comes first.',
  '4': 'Sometimes social media is part of the job. Then you need the head’s leave, given {leave-given}, before you begin. Take the same care as with anything else that the school says in public. What you post for work must never, on purpose or through carelessness, do any of the following.',
  '4.1': 'It must not put a child or a young person in danger.',
  '4.2': 'It must not bring shame on the school.',
  '4.3': 'It must not give away what was told in confidence.',
  '4.4': 'It must not use words, pictures or music that belong to others without their leave.',
  '4.5': 'It must not break the law on personal data, nor {data-protection-policy}.',
  '4.6':
    'It must not treat anybody unfairly, nor bully or harass them. That covers remarks about sex, gender reassignment, race or nationality, disability, whom somebody loves, faith or age, and hurtful pictures or links as well.',
  '5.1':
    'A pupil who posts something hurtful about a member of staff is dealt with under {behaviour-policy}.',
  '5.2':
    'Whoever has posted it, pupil, parent or stranger, the school stands by its staff and asks the service to take it down.',
  '5.3': 'Where it is serious, the school turns to the police or to others who can help.',
  '6.1':
    'The school looks regularly at how its computers and its network are used, so that the law and our rules are kept. It does so fairly: staff know what is looked at and why.',
  '7': 'These examples show what the school sees as misuse. They are not the whole list: each case is looked at for itself, and the policy that fits it is followed.',
  '7.1':
    'Posting what is against the law, sexual, racist or hateful in another way, or what harms somebody’s name unjustly.',
  '7.2': 'Posting what is confidential, or what belongs to somebody else, or other people’s data.',
  '7.3': 'Selling, earning on the side or campaigning for yourself in working time.',
  '7.4': 'Posting abuse, or hounding somebody.',
  '7.5': 'Doing online what a code of conduct or another policy of ours forbids to staff or governors.',
  '7.6':
    'Talking online about the school, its staff, pupils or families where social media is the wrong place for it.',
  '7.7': 'Speaking for the school in private life, or letting people believe that you do.',
  '7.8': 'Befriending pupils online or chatting with them there, {contact-with-pupils}.',
  '7.9':
    'Keeping up with pupils’ parents and carers online, beyond what is authorised or declared to the head.',
  '7.10': 'Being in touch online with former pupils below the age of 18. Take care with older ones, too.',
  '7.11': 'Saying what is untrue about the school, its people or its pupils, or what misleads.',
  '7.12': 'Bullying anybody online, as {bullying-policy} describes it.',
  '7.13':
    'Bringing colleagues, governors, pupils, families or school events into what you post, where your work does not call for it.',
  '7.14':
    'Airing a grievance online. Take it up under {complaints-policy} or with your line manager. This never stops you from blowing the whistle as the law protects it.',
  '8.1':
    'We know that most people use social media in private, and that is your own affair. Remember that people may know where you work, and that what you post can then hurt the school.',
  '8.2': 'You may say where you work. Keep the school’s name out of the name of your profile, page or blog.',
  '8.3':
    'If you write about your work in private, say on your profile that you speak for yourself. For example: “What I post here is my own view, and not my school’s.”',
  '8.4': 'In private, too, post nothing that brings shame on the school.',
} as const
