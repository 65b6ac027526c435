# An adult is worried that a child is being abused or exploited: parent, grandparent, neighbour, teacher. Often only a feeling or a change in the child.
# Never send the reader to watch, follow or face anyone, nor to question the child. Nobody has to be sure.
# "Can be an offence" is said to professionals only (topic professional-concern): a survivor or a child may read their own silence as a crime.
# Northern Ireland, Ireland, Canada and the Northern Territory have duties for every adult: never say that nobody has to report.
# Wales and Scotland: no council line is confirmed in the facts, so none is named. Own-thoughts: no fault sentence and no place to report.
title = Worried about a child
opening = { $reader ->
        [victim] It is not your fault. You can ask for help about another child, and about you.
        [own-thoughts] You can talk to someone about a worry. You do not have to sort it out alone.
        [professional] Your worry is enough to act on. The child is not to blame.
        [parent] Your worry is enough to ask for help. If someone hurt your child, you and your child are not to blame.
       *[other] Your worry is enough to ask for help. If someone hurts a child, the child is not to blame.
    }
steps =
    { $reader ->
        [own-thoughts] You can tell someone you trust today.
        [victim] You can tell one adult you trust what worries you. If they do not help, try another.
        [professional] Write down today what you saw or heard, and when. Use the child's own words.
        [parent] If your child talks, you can listen. You can say: it is not your fault.
       *[other] You can write down what you saw or heard, and when. You do not have to be sure.
    }
    { $reader ->
        [own-thoughts] You can stop at any time. You choose how much to say.
       *[other] { $place ->
            [england] You can ask { nspcc-helpline }. Or you can tell the council's children's team, or police on { police-101.phone }.
            [wales] You can ask { nspcc-helpline } for advice, or tell the police on { police-101.phone }.
            [scotland] You can ask { children-first-scotland } or { nspcc-helpline }. Or tell police on { police-scotland-report.phone }.
            [northern-ireland] You can ask { nspcc-helpline }, or tell your health trust's Gateway team or police on { police-101.phone }.
            [united-kingdom] You can ask { nspcc-helpline } for advice, or tell the police on { police-101.phone }.
            [ireland] You can tell { tusla }, or the Gardai at any station.
            [australia] You can tell your state's child protection line, or the police on { au-police-131444.phone }.
            [canada] You can ask { us-childhelp } who to tell, or tell your local police.
            [united-states] You can ask { us-childhelp } who to tell, or tell your local police.
            [new-zealand] You can tell { nz-oranga-tamariki } (at night, emergencies only), or police on { nz-police-105.phone }.
            [germany] You can call { de-hilfe-telefon-missbrauch }, or tell the police.
            [france] You can call or chat with { fr-119 } at any hour, or tell the police.
            [netherlands] You can call { nl-veilig-thuis }, or tell the police.
            [romania] You can call { ro-119 } at any hour, or tell the police.
            [spain] Parents and teachers can call { es-anar } at any hour. Anyone can tell the police.
            [italy] If the child is in danger or badly hurt, you can call { it-114 }. You can also tell the police.
            [india] You can call { in-childline-1098 } at any hour, or tell the police.
            [pakistan] In Punjab you can call { pk-child-helpline-1121 } at any hour. Anywhere, you can tell the police.
            [bangladesh] You can call { bd-child-helpline-1098 } at any hour, or tell the police.
           *[other] You can tell the police or child protection workers where you live.
        }
    }
    { $reader ->
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
            [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
            [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
            [united-states] Day or night: call { us-988.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [victim] You do not have to face the person or stop it yourself. You can let an adult do that.
        [professional] Tell the person who leads on safeguarding where you work. Do not ask the child for details.
       *[other] Do not face the person who worries you. You do not have to ask the child for details.
    }
    { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
        [victim] { $country ->
            [united-kingdom] Under 19: { childline } { childline.phone }. At any hour: text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { childline-ireland } { childline-ireland.phone } for children, { samaritans } { samaritans.phone } for anyone.
            [australia] Day or night: { au-kids-helpline } { au-kids-helpline.phone } for ages 5 to 25, { au-lifeline } { au-lifeline.phone } for anyone.
            [canada] Day or night: { ca-kids-help-phone } if you are young, or { us-childhelp }.
            [united-states] Day or night: { us-childhelp } { us-childhelp.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
            [new-zealand] Day or night: { nz-youthline } { nz-youthline.phone } for ages 12 to 24, { nz-1737.phone } for anyone.
           *[other] Children can find a line on { int-child-helpline-international }. { int-find-a-helpline } shows more.
        }
       *[other] { $country ->
            [united-kingdom] To talk it through, day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] To talk it through, day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
            [australia] To talk it through yourself, day or night: { au-1800respect } or { au-lifeline }.
            [canada] Day or night: { us-childhelp } listens to you too, or { ca-988.phone } if it feels too much.
            [united-states] Day or night: { us-childhelp } listens to you too, or { us-988.phone } if it feels too much.
            [new-zealand] To talk it through yourself, day or night: { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] If no one answers, try the next one. { int-find-a-helpline } shows lines that listen to you.
        }
    }
next = { $reader ->
        [own-thoughts] You can ask first what a helpline must pass on. If no one answers, try the next helpline.
        [victim] You choose how much to say. If you or another child is in danger, a helper may have to tell someone. You can ask first. If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] You need not give { nspcc-helpline } your name. If you name a child in serious danger, it tells children's services or the police. If no one answers, you can try the next one.
            [wales] You need not give { nspcc-helpline } your name. If you name a child in serious danger, it tells children's services or the police. If no one answers, you can try the next one.
            [scotland] You need not give { nspcc-helpline } your name. If you name a child in serious danger, it tells children's services or the police. If no one answers, you can try the next one.
            [northern-ireland] The law here can ask people to tell police of a serious crime. { nspcc-helpline } can advise you. If no one answers, you can try the next one.
            [united-kingdom] { nspcc-helpline } passes on serious danger to a child you name. If no one answers, try the next. In Northern Ireland the law can ask people to tell police of a serious crime.
            [ireland] The law here can ask people to tell the Gardai of harm to a child. You do not need proof. If no one answers, you can try the next one.
            [australia] You can ask the line what it will do, and what your duty is. In the Northern Territory every adult has a duty to report. If no one answers, you can try the next one.
            [canada] Rules differ by province, and not reporting can be against the law. { ca-cybertip } has a page on who to tell. If no one answers, you can try the next one.
            [united-states] A government list gives your state's number for telling about a child. Many states let you report without a name. If no one answers, you can try the next one.
           *[other] You can ask what happens next and who will be told. If you are not heard, you can say it again, or tell someone else. If no one answers, try the next helpline.
        }
    }
