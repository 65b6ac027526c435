# Sexual touching, words or pressure at school, college or on the way there, by pupils or staff. Never "banter". School must not be the only door: the abuser may be staff.
# What schools must do by law is not in the facts: not said. Report Abuse in Education opened in 2021 and may have changed: always beside another way.
# Northern Ireland and Ireland: the law can ask adults to pass things on. Own-thoughts: no fault sentence, no place to report.
title = Sexual harm or harassment at school
opening = { $reader ->
        [friend] No pupil or teacher is allowed to touch anyone or talk sexually to them. The person you care about is not to blame.
        [parent] No pupil or teacher is allowed to touch your child or talk sexually to them. Your child is not to blame.
        [professional] No pupil or adult at school is allowed to do this. Your worry is enough to act on. The child is not to blame.
        [adult-survivor] No one at school had the right to do that to you. It is not your fault, however long ago it was.
        [own-thoughts] It can be hard to talk about school. You can talk to someone today.
       *[other] No pupil or teacher is allowed to touch you or talk sexually to you. It is not your fault.
    }
steps =
    { $reader ->
        [friend] You can both tell an adult you trust, in school or out. If they do not help, try another.
        [parent] You can ask the school in writing how it will keep your child safe.
        [professional] Write down the child's own words. Tell your safeguarding lead today. Do not question the child.
        [adult-survivor] You can talk to a helpline here first. You choose how much to say, and what comes next.
        [own-thoughts] { $country ->
            [united-kingdom] You can talk it over with { stop-it-now }. You need not say who you are.
            [ireland] You can talk it over with { stop-it-now }. You need not say who you are.
            [australia] You can talk it over with { au-stop-it-now }. You can ask what it must pass on.
            [canada] You can talk it over with { ca-talking-for-change }. You can ask what it must pass on.
            [united-states] You can talk it over with { us-stop-it-now }. You can ask what it may pass on.
            [new-zealand] You can talk it over with { nz-safe-to-talk }. You can ask what it may pass on.
           *[other] { int-troubled-desire } is self-help online. It needs no name.
        }
       *[other] You can tell an adult you trust, in school or out. If they do not help, try another.
    }
    { $reader ->
        [friend] They can ask school to keep the person away from them. You can go with them to ask.
        [parent] If the school does not act, you can write to the head. You can use the word complaint.
        [professional] Ask the lead who will be told. Ask how the child will be kept apart from the person.
        [adult-survivor] You can tell the police, or ask the school who hears complaints about the past.
        [own-thoughts] You can ask a doctor for help too.
       *[other] You can ask school to keep that person away from you. You can ask what happens next.
    }
    { $reader ->
        [own-thoughts] You can stop at any time. You choose how much to say.
        [parent] { $place ->
            [england] You can email { nspcc-report-abuse-in-education.email } ({ nspcc-report-abuse-in-education }). Police: { police-101.phone }.
           *[other] { $place ->
                [england] You can tell the council's children's team, or the police on { police-101.phone }.
                [wales] You can ask { nspcc-helpline } for advice, or tell the police on { police-101.phone }.
                [scotland] You can ask { nspcc-helpline } or { children-first-scotland }. Or tell police on { police-scotland-report.phone }.
                [northern-ireland] You can tell your health trust's Gateway team, or the police on { police-101.phone }.
                [united-kingdom] You can ask { nspcc-helpline } for advice, or tell the police on { police-101.phone }.
                [ireland] You can tell { tusla }, or the Gardai at any station. You do not need proof.
                [australia] You can tell your state's child protection line, or the police on { au-police-131444.phone }.
                [canada] You can ask { us-childhelp } who to tell, or tell your local police.
                [united-states] You can ask { us-childhelp } who to tell, or tell your local police.
                [new-zealand] You can tell { nz-oranga-tamariki }, or the police on { nz-police-105.phone }.
                [germany] You can call { de-hilfe-telefon-missbrauch }, or tell the police.
                [france] You can call or chat with { fr-119 } at any hour, or tell the police.
                [netherlands] You can call { nl-veilig-thuis }, or tell the police.
                [romania] You can call { ro-119 } at any hour, or tell the police.
                [spain] Children, parents and teachers can call { es-anar }. Anyone can tell the police.
                [india] You can call { in-childline-1098 } at any hour, or tell the police.
                [pakistan] In Punjab you can call { pk-child-helpline-1121 } at any hour. Anywhere, you can tell the police.
                [bangladesh] You can call { bd-child-helpline-1098 } at any hour, or tell the police.
               *[other] You can tell the police or child protection workers where you live.
            }
        }
        [professional] { $place ->
            [england] Tell the council's children's team. For worries about staff: { lado }.
           *[other] { $place ->
                [england] You can tell the council's children's team, or the police on { police-101.phone }.
                [wales] You can ask { nspcc-helpline } for advice, or tell the police on { police-101.phone }.
                [scotland] You can ask { nspcc-helpline } or { children-first-scotland }. Or tell police on { police-scotland-report.phone }.
                [northern-ireland] You can tell your health trust's Gateway team, or the police on { police-101.phone }.
                [united-kingdom] You can ask { nspcc-helpline } for advice, or tell the police on { police-101.phone }.
                [ireland] You can tell { tusla }, or the Gardai at any station. You do not need proof.
                [australia] You can tell your state's child protection line, or the police on { au-police-131444.phone }.
                [canada] You can ask { us-childhelp } who to tell, or tell your local police.
                [united-states] You can ask { us-childhelp } who to tell, or tell your local police.
                [new-zealand] You can tell { nz-oranga-tamariki }, or the police on { nz-police-105.phone }.
                [germany] You can call { de-hilfe-telefon-missbrauch }, or tell the police.
                [france] You can call or chat with { fr-119 } at any hour, or tell the police.
                [netherlands] You can call { nl-veilig-thuis }, or tell the police.
                [romania] You can call { ro-119 } at any hour, or tell the police.
                [spain] Children, parents and teachers can call { es-anar }. Anyone can tell the police.
                [india] You can call { in-childline-1098 } at any hour, or tell the police.
                [pakistan] In Punjab you can call { pk-child-helpline-1121 } at any hour. Anywhere, you can tell the police.
                [bangladesh] You can call { bd-child-helpline-1098 } at any hour, or tell the police.
               *[other] You can tell the police or child protection workers where you live.
            }
        }
       *[other] { $place ->
            [england] You can email { nspcc-report-abuse-in-education.email } ({ nspcc-report-abuse-in-education }). Police: { police-101.phone }.
           *[other] { $place ->
                [england] Any age: you can tell the police on { police-101.phone }, at a station or online.
                [wales] Any age: you can tell the police on { police-101.phone }, at a station or online.
                [scotland] Any age: you can tell the police on { police-scotland-report.phone } or at a station.
                [northern-ireland] Any age: you can tell the police on { police-101.phone } or at a station.
                [united-kingdom] Any age: you can tell the police on { police-101.phone } or at a station.
                [ireland] You can tell { tusla }, or the Gardai at any Garda station. You do not need proof.
                [australia] You can tell the police on { au-police-131444.phone } or at a station.
                [canada] You can tell your local police. You can ask someone to go with you.
                [united-states] You can tell your local police. You can ask someone to go with you.
                [new-zealand] You can tell the police on { nz-police-105.phone }, or { nz-oranga-tamariki }.
               *[other] You can tell the police or child protection workers where you live.
            }
        }
    }
    { $reader ->
        [adult-survivor] { $place ->
            [england] Day or night: { victim-support } and { rape-sexual-abuse-support-line }.
            [wales] Day or night: { victim-support } and { live-fear-free }.
            [scotland] You can talk to { victim-support-scotland }, or to { samaritans } at any hour.
            [northern-ireland] Day or night: { dsa-helpline-ni } and { samaritans }.
            [united-kingdom] You can talk to { survivors-trust }, or to { samaritans } at any hour.
            [ireland] Day or night: { dublin-rape-crisis-centre } and { samaritans }.
            [australia] Day or night: { au-1800respect } and { au-lifeline }.
            [canada] Day or night: { us-childhelp }. You can call or text { ca-988.phone } if it feels too much.
            [united-states] Day or night: { us-rainn } and { us-childhelp }.
            [new-zealand] Day or night: { nz-safe-to-talk } and { nz-victim-support }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
            [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
            [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
            [united-states] Day or night: call { us-988.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [professional] { $country ->
            [united-kingdom] For advice: { nspcc-helpline }. For you, day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] To talk it through, day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
            [australia] To talk it through, day or night: { au-1800respect } or { au-lifeline }.
            [canada] Day or night: { us-childhelp } can tell you who takes reports. { ca-988.phone } listens to you.
            [united-states] Day or night: { us-childhelp } can tell you who takes reports. { us-988.phone } listens to you.
            [new-zealand] To talk it through, day or night: { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] You can talk it through first. { int-find-a-helpline } shows lines that listen.
        }
       *[other] { $country ->
            [united-kingdom] { $reader ->
                [victim] Under 19: { childline } { childline.phone }. At any hour: text { shout.text-word } to { shout.text }.
               *[other] Under 19: { childline } { childline.phone }. Adults: { nspcc-helpline } { nspcc-helpline.phone }. Any hour: text { shout.text-word } to { shout.text }.
            }
            [ireland] Day or night: { childline-ireland } { childline-ireland.phone } for children, { samaritans } { samaritans.phone } for anyone.
            [australia] Day or night: { au-kids-helpline } { au-kids-helpline.phone } for ages 5 to 25, { au-lifeline } { au-lifeline.phone } for anyone.
            [canada] Day or night: { ca-kids-help-phone } { ca-kids-help-phone.phone } for the young, { us-childhelp } for anyone.
            [united-states] Day or night: { us-childhelp } { us-childhelp.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
            [new-zealand] Day or night: { nz-youthline } { nz-youthline.phone } for ages 12 to 24, { nz-1737.phone } for anyone.
            [germany] You can call { de-hilfe-telefon-missbrauch } or { de-nummer-gegen-kummer }.
            [france] You can call { fr-119 }, day or night. { int-find-a-helpline } shows more lines.
            [poland] Children can call { pl-116111 }, day or night. Adults: { int-find-a-helpline }.
            [romania] You can call { ro-119 }, day or night. { int-find-a-helpline } shows more lines.
            [spain] For a child, day or night: { es-anar }. Others: { int-find-a-helpline }.
            [italy] For a child, day or night: { it-telefono-azzurro }. Others: { int-find-a-helpline }.
            [sweden] Under 18: { se-bris }, day or night. Adults: { int-find-a-helpline }.
            [india] You can call { in-childline-1098 }, day or night. { int-find-a-helpline } shows more lines.
            [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] You can call { bd-child-helpline-1098 }, day or night. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
    }
next = { $reader ->
        [own-thoughts] You can ask first what a helpline must pass on. If no one answers, you can try the next helpline.
        [adult-survivor] { $place ->
            [northern-ireland] You can ask each line what it must pass on. { nipso } can look at some school complaints. There may be a time limit. Ask now. If no one answers, try the next line.
            [ireland] You can ask each helpline what it must pass on. { tusla } has a form for adults to tell about abuse in childhood. If no one answers, try the next helpline.
           *[other] You can ask each helpline what it must pass on. If children may still be at risk, it may have to tell someone. If no one answers, try the next helpline.
        }
       *[other] { $place ->
            [england] { $reader ->
                [victim] If staff did it, the council has an officer to tell: { lado }. An adult can do that. School may have to tell others. If no one answers, try the next helpline.
               *[other] If it is a teacher or other worker, an adult can tell the { lado }. School may have to tell others. If no one answers, try the next helpline.
            }
            [northern-ireland] School may have to pass it on. If its answer does not put it right, { nipso } can look at a complaint. If no one answers, try the next helpline.
            [ireland] School may have to pass it on to Tusla. If its answer does not help, try { ombudsman-for-children-ireland }. If no one answers, try the next helpline.
           *[other] School may have to pass it on to keep children safe. You can ask who will be told. If one person does not act, tell another. If no one answers, try the next helpline.
        }
    }
