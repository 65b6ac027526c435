# What may come after a report. Say what may happen, never what will come of it: no promise of an arrest, a charge, belief or speed.
# Left out because the facts have it only from memory: filmed interviews, meetings of police and social care, whether the suspect learns the name, time limits for a review.
# Northern Ireland: never say that no one has to report. Own-thoughts: no report route and no sentence about fault.
title = What happens after I report
opening = { $reader ->
        [parent] You can find out first what may happen. Your child is not to blame.
        [friend] You can find out first what may happen. The person you care about is not to blame.
        [professional] You can find out first what may happen. The child is not to blame.
        [own-thoughts] You can talk first with someone who listens. You do not have to give your name to start.
       *[other] You can find out first what may happen, before you say anything. None of this is your fault.
    }
steps =
    { $reader ->
        [own-thoughts] You can talk to someone today. You can ask first what they must pass on.
        [parent] The police take a first account. You can ask how and where they would talk to your child.
        [friend] The police take a first account. You can both ask to bring someone you trust.
        [professional] The police take a first account. Say what you saw and heard, in plain words.
       *[other] The police take a first account. You can bring someone, ask for breaks, and say what you want to say.
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
       *[other] { $place ->
                [england] You can ask for an officer trained in sexual offences. You can ask for a crime number.
                [wales] You can ask for an officer trained in sexual offences. You can ask for a crime number.
                [scotland] A sexual offences liaison officer is the usual contact. You can ask for that officer's name.
                [ireland] Gardai look at the crime, and { tusla } at a child's safety. You can ask who will call.
                [new-zealand] You can ask for a sexual violence detective, and for a number for your report.
               *[other] You can ask for the officer's name, a report number and when you will hear.
            }
    }
    { $reader ->
        [own-thoughts] You can ask a doctor for help too.
       *[other] { $place ->
                [england] You can say: the { victims-code } gives me a right to be told about the investigation.
                [wales] You can say: the { victims-code } gives me a right to be told about the investigation.
                [canada] You can ask for one of the { ca-child-youth-advocacy-centres }. A team there helps a child.
               *[other] You can ask first who they will tell, and how they will contact you safely.
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
                [england] The police look for evidence. In serious sexual cases, the Crown Prosecution Service decides on charges. Either can stop a case. You can ask about a review. If no one answers, try the next helpline.
                [wales] The police look for evidence. In serious sexual cases, the Crown Prosecution Service decides on charges. Either can stop a case. You can ask about a review. If no one answers, try the next helpline.
                [scotland] The police look for evidence. The Procurator Fiscal decides about court. You can ask how it is going. If no one answers, try the next helpline.
                [northern-ireland] The police look for evidence. Prosecutors decide about court. You can ask how it is going. If no one answers, try the next helpline.
                [united-kingdom] The police look for evidence. Prosecutors decide about court. A report to CEOP goes to an adviser, who may then contact the child. You can ask how it is going. If no one answers, try the next line.
                [australia] The police look for evidence. An online report to the national centre goes to the right police force. You can ask how it is going. If no one answers, try the next helpline.
                [canada] The police look for evidence. { ca-cybertip } sends likely crimes to the police, and children at risk to child welfare. You can ask how it is going. If no one answers, try the next helpline.
                [united-states] The police look for evidence. Staff at { us-ncmec-cybertipline } read each report and send it to the right police. You can ask how it is going. If no one answers, try the next helpline.
               *[other] The police look for evidence. You can ask who decides about court, and how it is going. If no one answers, try the next helpline.
            }
    }
