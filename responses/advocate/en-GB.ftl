# Someone independent beside the reader: an adviser after sexual violence, or an advocate for a child in care or a care leaver.
# Never promise that one is free soon, or that all stays private. The facts know the routes of England and Wales best; elsewhere the words say whom to ask.
# Left out: what Northern Ireland has (from memory), advocates for children in care in Scotland, Northern Ireland and Ireland (not in the facts).
title = Someone on your side (an advocate)
opening = { $reader ->
        [friend] The person you care about can have someone on their side: an advocate or adviser. They are not to blame.
        [parent] You can ask for an advocate or adviser: someone on your child's side. Your child is not to blame.
        [professional] You can help someone ask for an advocate or adviser on their side. They are not to blame.
        [own-thoughts] You can ask for someone to help you speak. You can start with a line that listens.
       *[other] You can ask for an advocate or adviser: someone on your side. What happened is not your fault.
    }
steps =
    { $reader ->
        [own-thoughts] You can talk to someone today. You can ask first what they must pass on.
       *[other] { $place ->
                [england] An { isva-service } is not the police. They explain your choices and court.
                [wales] An { isva-service } is not the police. They explain your choices and court.
                [scotland] You can ask for someone on your side. From 13: { rape-crisis-scotland }, { rape-crisis-scotland.phone }.
                [northern-ireland] You can ask { dsa-helpline-ni } who can speak up with you.
                [united-kingdom] There are advisers who are not the police. You can ask { survivors-trust } about one near you.
                [ireland] { $reader ->
                        [adult-survivor] For adults abused as children, { one-in-four-ireland } has advocates: { one-in-four-ireland.phone }.
                       *[other] A child can ask { cari-ireland } for support at court: { cari-ireland.phone }.
                    }
                [australia] You can ask { au-1800respect } who can speak up with you.
                [canada] { $reader ->
                        [adult-survivor] You can ask victim services near you. In British Columbia or Yukon: { ca-bc-victimlink }.
                       *[other] You can ask police or child protection for one of the { ca-child-youth-advocacy-centres }.
                    }
                [united-states] You can ask { us-rainn } or { us-victimconnect } who can help you.
                [new-zealand] { nz-victim-support } helps people hurt by crime, with or without the police.
               *[other] You can ask a helpline who can speak up with you. { int-find-a-helpline } shows lines.
            }
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
       *[other] { $place ->
                [england] You need not report first. You can ask { survivors-trust } today, { survivors-trust.phone }, or the police.
                [wales] You need not report first. You can ask { survivors-trust } today, { survivors-trust.phone }, or the police.
                [scotland] You can also ask { victim-support-scotland } today, with or without the police.
                [canada] { $reader ->
                        [adult-survivor] You can ask if someone can come with you to the police or to court.
                       *[other] A team there helps a child. You can ask for one person to guide you.
                    }
                [new-zealand] You can bring someone to support you to a police station.
               *[other] You can ask if someone can come with you to the police or to court.
            }
    }
    { $reader ->
        [own-thoughts] You can ask a doctor for help too.
       *[other] { $place ->
                [england] In care or left care: { coram-voice } has free advocates. You can call { coram-voice.phone }.
                [wales] In care or left care: you can ask { nyas } on { nyas.phone } for an advocate.
                [northern-ireland] The Patient and Client Council can help you complain about a health trust.
                [ireland] { $reader ->
                        [adult-survivor] You can ask first what they do, and how long the wait is.
                       *[other] About Tusla or a school, a child can ask { ombudsman-for-children-ireland }.
                    }
                [new-zealand] In care: { nz-voyce } can find someone independent for you. You can call { nz-voyce.phone }.
               *[other] In care: you can ask a worker you trust for someone independent to help.
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
        [friend] { $place ->
                [england] The { victims-code } gives a right to support that fits the person's needs. There are advisers for children too. If one place has no one free, try the next.
                [wales] The { victims-code } gives a right to support that fits the person's needs. There are advisers for children too. If one place has no one free, try the next.
               *[other] You can ask what they do, what stays private and what they must pass on. If one place has no one free, try the next.
            }
        [parent] { $place ->
                [england] The { victims-code } gives a right to support that fits the person's needs. There are advisers for children too. If one place has no one free, try the next.
                [wales] The { victims-code } gives a right to support that fits the person's needs. There are advisers for children too. If one place has no one free, try the next.
               *[other] You can ask what they do, what stays private and what they must pass on. If one place has no one free, try the next.
            }
        [professional] { $place ->
                [england] The { victims-code } gives a right to support that fits the person's needs. There are advisers for children too. If one place has no one free, try the next.
                [wales] The { victims-code } gives a right to support that fits the person's needs. There are advisers for children too. If one place has no one free, try the next.
               *[other] You can ask what they do, what stays private and what they must pass on. If one place has no one free, try the next.
            }
       *[other] { $place ->
                [england] The { victims-code } gives a right to be sent to support that fits you. There are advisers for children too. If one place has no one free, try the next.
                [wales] The { victims-code } gives a right to be sent to support that fits you. There are advisers for children too. If one place has no one free, try the next.
               *[other] You choose what to say. You can ask what they do and what they must pass on. If one place has no one free, try the next.
            }
    }
