# Somebody who works with children (paid or not) was told or saw something: own words on paper, tell the lead now, never question the child.
# The duty in the Crime and Policing Act 2026 has no start date in the facts: not said. Duties in Wales and Scotland are from memory there: not said.
# Northern Ireland, Ireland, Canada and the Northern Territory have duties: never say that nobody has to report. Own-thoughts: no fault, no report route.
title = A worry at work about a child
opening = { $reader ->
        [victim] It is not your fault. If you told someone at their work, you can ask what they will do.
        [parent] Your child is not to blame. If someone at work was told, you can ask what they will do.
        [friend] The person you care about is not to blame. If someone at work was told, you can ask what they will do.
        [own-thoughts] You can talk to someone today. You do not have to give your name to start.
       *[other] Your worry is enough to act on. You do not have to be sure. The child is not to blame.
    }
steps =
    { $reader ->
        [victim] You can ask what they wrote down, and who they will tell.
        [parent] You can write down what you saw or heard, and when.
        [friend] You can write down what you saw or heard, and when.
        [own-thoughts] { $country ->
            [united-kingdom] You can talk it over with { stop-it-now }. You need not say who you are.
            [ireland] You can talk it over with { stop-it-now }. You need not say who you are.
            [australia] You can talk it over with { au-stop-it-now }. You can ask what it must pass on.
            [canada] You can talk it over with { ca-talking-for-change }. You can ask what it must pass on.
            [united-states] You can talk it over with { us-stop-it-now }. You can ask what it may pass on.
            [new-zealand] You can talk it over with { nz-safe-to-talk }. You can ask what it may pass on.
           *[other] { int-troubled-desire } is self-help online. It needs no name.
        }
        [professional] Write down today what was said, in the child's own words. Add the date, time and your name.
       *[other] You can write down today what was said, in the child's own words. Add the date, time and your name.
    }
    { $reader ->
        [victim] You do not have to tell every detail. If they do not help, you can tell another adult.
        [parent] You can tell the person who leads on safeguarding there. You need not ask for details.
        [friend] You can tell the person who leads on safeguarding there. You need not ask for details.
        [own-thoughts] You can ask a doctor for help too.
        [professional] Tell your safeguarding or child protection lead today. If the worry is about them: someone senior.
       *[other] You can tell your safeguarding or child protection lead today. If they are away: someone senior.
    }
    { $reader ->
        [victim] { $place ->
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
        [own-thoughts] You can stop at any time. You choose how much to say.
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
    { $reader ->
        [victim] { $country ->
            [united-kingdom] Under 19: { childline } { childline.phone }. At any hour: text { shout.text-word } to { shout.text }.
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
        [parent] { $country ->
            [united-kingdom] Under 19: { childline } { childline.phone }. Adults: { nspcc-helpline } { nspcc-helpline.phone }. Any hour: text { shout.text-word } to { shout.text }.
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
        [friend] { $country ->
            [united-kingdom] Under 19: { childline } { childline.phone }. Adults: { nspcc-helpline } { nspcc-helpline.phone }. Any hour: text { shout.text-word } to { shout.text }.
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
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
            [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
            [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
            [united-states] Day or night: call { us-988.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
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
       *[other] Listen. Do not question the child or promise secrecy. Say who you will tell.
    }
next = { $reader ->
        [victim] You can ask what happens next. If you or another child is in danger, a helper may have to tell someone. If no one answers, try the next helpline.
        [own-thoughts] You can ask first what a helpline must pass on. If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] If someone at work may have hurt a child, tell the { lado }. If your workplace does not act, ask { nspcc-whistleblowing }. If no one answers, try the next.
            [wales] If your workplace does not act, you can ask { nspcc-whistleblowing }. Sexual pictures: do not look, copy or send. Leave the device as it is. If no one answers, try the next.
            [scotland] If your workplace does not act, you can ask { nspcc-whistleblowing }. Sexual pictures: do not look, copy or send. Leave the device as it is. If no one answers, try the next.
            [northern-ireland] { $reader ->
                [professional] Not telling police of a serious crime against a child can be an offence here. { nspcc-helpline } can advise you. If no one answers, try the next.
               *[other] The law here can ask people to tell police of a serious crime. { nspcc-helpline } can advise you. If no one answers, try the next.
            }
            [united-kingdom] { $reader ->
                [professional] { nspcc-whistleblowing } can advise if your workplace does not act. In Northern Ireland, not telling police of a serious crime can be an offence. If no one answers, try the next helpline.
               *[other] { nspcc-whistleblowing } can advise if a workplace does not act. In Northern Ireland the law can ask people to tell police of a serious crime. If no one answers, try the next helpline.
            }
            [ireland] { $reader ->
                [professional] Many people who work with children must tell Tusla by law. Not telling the Gardai about some serious crimes can be an offence. If no one answers, try the next.
               *[other] The law here can ask people to tell the Gardai of harm to a child. You do not need proof. If no one answers, try the next.
            }
            [australia] You can ask the line what your duty is in your state. In the Northern Territory every adult has a duty to report. If no one answers, try the next.
            [canada] Rules differ by province, and not reporting can be against the law. { ca-cybertip } has a page on who to tell. If no one answers, try the next.
            [united-states] A government list gives your state's number for telling about a child. You can ask it what your duty is. If no one answers, try the next.
           *[other] You can ask what your duty is, what happens next and who will be told. Sexual pictures: do not look, copy or send. If no one answers, try the next.
        }
    }
