# Whether news, posts or a podcast may say who was hurt; what to do when somebody did; choosing to speak in public.
# The law (England, Wales, Northern Ireland) is about the public and the media. Scotland's right is made by the 2025 Act, start date not in the facts. Elsewhere: whom to ask.
# Left out, from memory: whether the suspect learns the name. Nothing on naming the accused: the police can tell.
title = Keeping a name out of news and posts
opening = { $reader ->
        [friend] The person you care about can ask to keep their name private. What happened is not their fault.
        [parent] You can ask for your child's name to stay private. Your child is not to blame.
        [professional] You can help to keep a name private. The person who was hurt is not to blame.
        [own-thoughts] You can ask first who would know your name. You can start with a line that listens.
       *[other] You can ask for your name to stay private. What happened is not your fault.
    }
steps =
    { $reader ->
        [own-thoughts] You can talk to someone today. You can ask first what they must pass on.
       *[other] { $place ->
                [england] Once someone says it happened, it is a crime to publish who was hurt. This lasts for life.
                [wales] Once someone says it happened, it is a crime to publish who was hurt. This lasts for life.
                [northern-ireland] Once someone says it happened, it is a crime to publish who was hurt. This lasts for life.
                [scotland] A 2025 law makes it a right to stay unnamed. You can ask the police if it has started.
                [united-kingdom] England, Wales, Northern Ireland: it is a crime to publish who was hurt. It lasts for life.
               *[other] Laws differ. You can ask the police or the court who may publish a name.
            }
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
        [professional] Named already: note the link, date and user name, not the picture itself. Report the post.
       *[other] Named already: you can note the link and date today, not the picture itself. You can report the post.
    }
    { $reader ->
        [own-thoughts] You can ask a doctor for help too.
       *[other] { $place ->
                [england] Then you can tell the officer in your case, or the police on { police-101.phone }.
                [wales] Then you can tell the officer in your case, or the police on { police-101.phone }.
                [scotland] Then you can tell the officer in your case, or the police on { police-101.phone }.
                [northern-ireland] Then you can tell the officer in your case, or the police on { police-101.phone }.
                [united-kingdom] Then you can tell the officer in your case, or the police on { police-101.phone }.
                [ireland] Then you can tell the Garda in your case, or any Garda station.
                [australia] Then you can tell the officer in your case, or the police on { au-police-131444.phone }.
                [new-zealand] Then you can tell the officer in your case, or the police on { nz-police-105.phone }.
               *[other] Then you can tell the officer in your case, the court or your local police.
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
                [united-kingdom] Day or night: you can call { samaritans } or text { shout.text-word } to { shout.text }.
                [ireland] Day or night: you can call { samaritans } or text { text-50808 }.
                [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
                [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
                [united-states] Day or night: you can text { us-crisis-text-line } or call { us-988.phone }.
                [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
       *[other] { $country ->
                [united-kingdom] { $reader ->
                    [victim] Under 19: { childline } { childline.phone }. At any hour: text { shout.text-word } to { shout.text }.
                   *[other] Under 19: { childline }. Worried adults: { nspcc-helpline }. Any hour: text { shout.text-word } to { shout.text }.
                }
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
                [india] You can call { in-childline-1098 }, day or night. { int-find-a-helpline } shows more lines.
                [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
                [bangladesh] You can call { bd-child-helpline-1098 }, day or night. { int-find-a-helpline } shows more lines.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $place ->
                [england] The law covers social media too. No one has to talk to a reporter. From 16, a person can agree in writing to be named. A judge can lift the ban only in rare cases. If no one answers, try the next.
                [wales] The law covers social media too. No one has to talk to a reporter. From 16, a person can agree in writing to be named. A judge can lift the ban only in rare cases. If no one answers, try the next.
                [northern-ireland] The law covers social media too. No one has to talk to a reporter. From 16, a person can agree in writing to be named. A judge can lift the ban only in rare cases. If no one answers, try the next.
                [scotland] Before that, Scottish news had a custom of not naming people. A court can order it too. No one has to talk to a reporter. You can ask the police who else is told. If no one answers, try the next line.
               *[other] No one has to talk to a reporter. You can say no, or ask someone to answer for you. You can ask the police who is told a name. If no one answers, try the next helpline.
            }
    }
