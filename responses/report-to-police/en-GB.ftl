# How to tell the police for the first time. Show the way in, never a push, and never a promise about what the police will do.
# Northern Ireland: never say that no one has to report. The Garda line is for information without a name. Own-thoughts gets no report route and no fault.
# Numbers for the police in Canada, the United States and most of Europe are not in the facts: "your local police".
title = Telling the police
opening = { $reader ->
        [parent] You can tell the police about your child. You do not need proof. Your child is not to blame.
        [friend] You can tell the police, to help the person you care about. You do not need proof. They are not to blame.
        [professional] You can tell the police what worries you. You do not need proof. The child is not to blame.
        [own-thoughts] You can talk first with someone who listens. You do not have to give your name to start.
       *[other] You can tell the police, at any age. You do not need proof. What happened is not your fault.
    }
steps =
    { $reader ->
        [own-thoughts] You can talk to someone today. You can ask first what they must pass on.
       *[other] { $place ->
                [england] Not in danger now: you can call { police-101.phone } or use the Police.uk form. You can go to a police station too.
                [wales] Not in danger now: you can call { police-101.phone } or use the Police.uk form. You can go to a police station too.
                [scotland] Not in danger now: you can call { police-scotland-report.phone } at any time. You can go to a station too.
                [northern-ireland] Not in danger now: you can call { police-101.phone } or go to any police station.
                [united-kingdom] Not in danger now: you can call { police-101.phone } or go to any police station.
                [ireland] You can go to any Garda station. { garda-report.phone } takes information without your name.
                [australia] Not in danger now: you can call { au-police-131444.phone } or go to a police station.
                [canada] You can tell your local police. For harm online, you can also tell { ca-cybertip }.
                [united-states] You can tell your local police. Harm online: { us-ncmec-cybertipline } or { us-fbi-tips }.
                [new-zealand] Not in danger now: you can call { nz-police-105.phone } or go to a police station.
                [france] You can go to the police. For public posts online, you can use { fr-pharos }.
                [india] You can go to the police. For harm online, you can use the { in-cybercrime-portal }.
                [pakistan] You can go to the police. For harm online, you can call { pk-nccia-1799.phone }.
               *[other] Not in danger now: you can call the police where you live. You can go to a police station too.
            }
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
        [professional] Tell the child, in simple words, what you will pass on and to whom.
       *[other] You can bring someone. You can ask to speak to a woman or a man, or for an interpreter.
    }
    { $reader ->
        [own-thoughts] You can ask a doctor for help too.
        [professional] Write down what you saw and heard. Leave the phone as it is. Do not copy sexual pictures.
       *[other] You can bring the chats, names and dates you have, but not the picture itself.
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
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $place ->
                [england] First the police ask you to say what you know. You can ask for an officer trained in sexual offences, and for a crime number. If no one answers, try another way in.
                [wales] First the police ask you to say what you know. You can ask for an officer trained in sexual offences, and for a crime number. If no one answers, try another way in.
                [scotland] A sexual offences liaison officer is the usual contact. You can ask for that officer's name. If no one answers, try another way in.
                [ireland] Gardai look at the crime. { tusla } looks at a child's safety, and needs no proof. If no one answers, try another way in.
                [australia] If it is about a child online, you can also tell the { au-accce-report }. No detail is too small. If no one answers, try the next helpline.
                [canada] { ca-cybertip } reads each report. Likely crimes go to the police, and children at risk to child welfare. You do not have to give contact details. If no one answers, try the next helpline.
                [united-states] Staff at { us-ncmec-cybertipline } read each report and send it to the right police. Children can use it too. If no one answers, try the next helpline.
                [new-zealand] You can ask for a sexual violence detective. If no one answers, try another way in.
               *[other] You can ask for the officer's name, a report number and what comes next. If no one answers, try another way in.
            }
    }
