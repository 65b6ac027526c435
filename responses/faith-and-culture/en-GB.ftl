# Abuse where faith, culture or family honour is part of it: a faith leader, pressure to stay quiet or forgive, a marriage or a trip not wanted, a helper of one's own culture.
# Describe what people do, never a faith or a community. Family who ask questions may be the danger: never send a child back to the family or to elders.
# Northern Ireland: never say that nobody has to report. The nations that Karma Nirvana and Thirtyone:eight cover are from memory: their own words say "ask".
title = Faith, family honour or culture
opening = { $reader ->
        [friend] No faith, custom or family honour makes abuse right. The person you care about is not to blame.
        [parent] No faith, custom or family honour makes abuse right. Your child is not to blame. The shame belongs to the person who did it.
        [professional] No faith, custom or family honour makes abuse right. The child is not to blame.
        [own-thoughts] You can talk to someone who listens. They do not have to be from your faith or community.
       *[other] No faith, custom or family honour makes abuse right. It is not your fault. The shame belongs to the person who did it.
    }
steps =
    { $reader ->
        [professional] Speak to the child alone. Do not ask family, elders or faith leaders to sort it out.
        [friend] You can listen. Do not tell their family or leaders unless the person you care about says so.
        [own-thoughts] You can choose a line outside your community. You can ask first what they keep private.
       *[other] You can talk to someone outside. You can ask them not to tell your family or faith leaders.
    }
    { $reader ->
        [own-thoughts] You can ask for someone who knows your faith or culture. You can also say no to that.
       *[other] You can get help or tell the police first. You do not need a leader to say yes.
    }
    { $reader ->
        [own-thoughts] You can stop the call or chat when you want.
       *[other] { $country ->
            [united-kingdom] { $place ->
                [scotland] Pushed to marry: { scotland-domestic-abuse-forced-marriage }, { scotland-domestic-abuse-forced-marriage.phone }, or { karma-nirvana }.
               *[other] Pushed to marry: { karma-nirvana }, { karma-nirvana.phone }, or { forced-marriage-unit }, { forced-marriage-unit.phone }.
            }
           *[other] Pushed to marry or travel: you can tell a teacher, nurse or line first.
        }
    }
    { $reader ->
        [victim] { $country ->
            [united-kingdom] Under 19: { childline } { childline.phone }. { muslim-youth-helpline } is there too. Any hour: text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { childline-ireland } for children, { samaritans } for anyone.
            [australia] Day or night: { au-kids-helpline }. { au-13yarn } is for Aboriginal and Torres Strait Islander people.
            [canada] Day or night: { ca-kids-help-phone }. Indigenous people: { ca-hope-for-wellness }.
            [united-states] Day or night: { us-childhelp }. Native people: { us-stronghearts }.
            [new-zealand] Day or night: { nz-youthline } for ages 12 to 24, { nz-1737.phone } for anyone.
            [germany] You can call { de-hilfe-telefon-missbrauch } or { de-nummer-gegen-kummer }.
            [france] You can call { fr-119 }, day or night. { int-find-a-helpline } shows more lines.
            [poland] Children can call { pl-116111 }, day or night. Adults: { int-find-a-helpline }.
            [romania] You can call { ro-119 }, day or night. { int-find-a-helpline } shows more lines.
            [spain] For a child, day or night: { es-anar }. Others: { int-find-a-helpline }.
            [italy] For a child, day or night: { it-telefono-azzurro }. Others: { int-find-a-helpline }.
            [sweden] Under 18: { se-bris }, day or night. Adults: { int-find-a-helpline }.
            [india] For a child, day or night: { in-childline-1098 }. Others: { int-find-a-helpline }.
            [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] For a child, day or night: { bd-child-helpline-1098 }. Others: { int-find-a-helpline }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [adult-survivor] { $place ->
            [england] Faith group: { thirtyone-eight }. Day or night: { victim-support }.
            [wales] Faith group: { thirtyone-eight }. Day or night: { live-fear-free }.
            [scotland] You can talk to { victim-support-scotland }, or to { samaritans } at any hour.
            [northern-ireland] Day or night: { dsa-helpline-ni } and { samaritans }.
            [united-kingdom] You can talk to { survivors-trust }, or to { samaritans } at any hour.
            [ireland] Day or night: { dublin-rape-crisis-centre } and { samaritans }.
            [australia] Day or night: { au-1800respect }. { au-13yarn } is for Aboriginal and Torres Strait Islander people.
            [canada] Day or night: { us-childhelp }. Indigenous people: { ca-hope-for-wellness }.
            [united-states] Day or night: { us-rainn }. Native people: { us-stronghearts }.
            [new-zealand] Day or night: { nz-safe-to-talk } and { nz-victim-support }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [professional] { $country ->
            [united-kingdom] Worry in a faith group: { thirtyone-eight }, { thirtyone-eight.phone }. Any child: { nspcc-helpline }.
            [ireland] Day or night: { childline-ireland } for children, { samaritans } for anyone.
            [australia] Day or night: { au-kids-helpline } for ages 5 to 25, { au-lifeline } for anyone.
            [canada] Day or night: { ca-kids-help-phone } for the young, { us-childhelp } for anyone.
            [united-states] Day or night: { us-childhelp } by phone, { us-crisis-text-line } by text.
            [new-zealand] Day or night: { nz-youthline } for ages 12 to 24, { nz-1737.phone } for anyone.
            [germany] You can call { de-hilfe-telefon-missbrauch } or { de-nummer-gegen-kummer }.
            [france] You can call { fr-119 }, day or night. { int-find-a-helpline } shows more lines.
            [poland] Children can call { pl-116111 }, day or night. Adults: { int-find-a-helpline }.
            [romania] You can call { ro-119 }, day or night. { int-find-a-helpline } shows more lines.
            [spain] For a child, day or night: { es-anar }. Others: { int-find-a-helpline }.
            [italy] For a child, day or night: { it-telefono-azzurro }. Others: { int-find-a-helpline }.
            [sweden] Under 18: { se-bris }, day or night. Adults: { int-find-a-helpline }.
            [india] For a child, day or night: { in-childline-1098 }. Others: { int-find-a-helpline }.
            [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] For a child, day or night: { bd-child-helpline-1098 }. Others: { int-find-a-helpline }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: you can call { samaritans } or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: you can call { samaritans } or text { text-50808 }.
            [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
            [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
            [united-states] Day or night: you can text { us-crisis-text-line } or call { us-988.phone }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
       *[other] { $country ->
            [united-kingdom] Under 19: { childline }, { childline.phone }. Worried adults: { nspcc-helpline }. Any hour: text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { childline-ireland } for children, { samaritans } for anyone.
            [australia] Day or night: { au-lifeline }. { au-13yarn } is for Aboriginal and Torres Strait Islander people.
            [canada] Day or night: { us-childhelp }. Indigenous people: { ca-hope-for-wellness }.
            [united-states] Day or night: { us-childhelp } by phone, { us-crisis-text-line } by text.
            [new-zealand] Day or night: { nz-youthline } for ages 12 to 24, { nz-1737.phone } for anyone.
            [germany] You can call { de-hilfe-telefon-missbrauch } or { de-nummer-gegen-kummer }.
            [france] You can call { fr-119 }, day or night. { int-find-a-helpline } shows more lines.
            [poland] Children can call { pl-116111 }, day or night. Adults: { int-find-a-helpline }.
            [romania] You can call { ro-119 }, day or night. { int-find-a-helpline } shows more lines.
            [spain] For a child, day or night: { es-anar }. Others: { int-find-a-helpline }.
            [italy] For a child, day or night: { it-telefono-azzurro }. Others: { int-find-a-helpline }.
            [sweden] Under 18: { se-bris }, day or night. Adults: { int-find-a-helpline }.
            [india] For a child, day or night: { in-childline-1098 }. Others: { int-find-a-helpline }.
            [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] For a child, day or night: { bd-child-helpline-1098 }. Others: { int-find-a-helpline }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
        [adult-survivor] { $country ->
            [australia] You can keep your faith and get help. { au-national-redress-scheme } is for abuse in churches and other groups. It closes to claims on 30 June 2027. If no one answers, try the next helpline.
           *[other] You can keep your faith and still get help. You can ask first what a helper must pass on. If no one answers, try the next helpline.
        }
        [victim] You can keep your faith and still get help. You can ask first what a helper must pass on. If you are in danger, they may tell the police or child protection workers. No answer: try the next.
       *[other] You can keep your faith and still get help. You can ask first what a helper must pass on. If a child is in danger, they may tell the police or child protection workers. No answer: try the next.
    }
