# Abuse from months to decades ago; the reader may be an adult of any age, or a teenager. It is not too late; the reader chooses. Never a push, never a word on who may be hurt next.
# UK: "no time limit to tell the police" is about telling, not about charging (facts, procedures 1 and 16). For other places the facts give no limit, so the default says only "there may be", and to ask.
# The non-recent abuse team is named for England and Wales only (section 16). Northern Ireland and the UK as a whole: "no time limit" is from memory, so it is not said.
# Operation Beaconport: only group cases closed without charge, January 2010 to March 2025, England and Wales; no promise, no direct way in. Northern Ireland: never say that no one has to report.
title = Telling the police about past abuse
opening = { $reader ->
        [parent] It is not too late to tell someone. Your child is not to blame, and neither are you.
        [friend] It is not too late to tell someone. The person you care about is not to blame.
        [professional] It is not too late to tell someone. The person who was hurt is not to blame.
        [own-thoughts] It is not too late to talk to someone. You do not have to give your name to start.
       *[other] It is not too late to tell someone. What happened is not your fault.
    }
steps =
    { $reader ->
        [own-thoughts] You can talk to someone today. You can ask first what they must pass on.
       *[other] { $place ->
                [england] You can call { police-101.phone } or use the Police.uk form. There is no time limit to tell the police.
                [wales] You can call { police-101.phone } or use the Police.uk form. There is no time limit to tell the police.
                [scotland] You can tell { police-scotland-report } on { police-scotland-report.phone } at any time, however long ago it was.
                [northern-ireland] You can tell the police on { police-101.phone } or at a station. It can be long ago.
                [united-kingdom] You can tell the police on { police-101.phone } or at a station. It can be long ago.
                [ireland] You can tell the Gardai at any Garda station, even if it was long ago.
                [australia] You can tell the police on { au-police-131444.phone } or at a station, however long ago.
                [new-zealand] You can tell the police on { nz-police-105.phone } or at a station, however long ago.
               *[other] You can tell the police where you live, even if it was long ago.
            }
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
       *[other] { $place ->
                [england] You can ask for the non-recent abuse team, and for an independent sexual violence adviser.
                [wales] You can ask for the non-recent abuse team, and for an independent sexual violence adviser.
                [new-zealand] You can ask for a sexual violence detective. You can bring someone to support you.
               *[other] You can ask for an officer who knows about abuse in the past. You can bring someone you trust.
            }
    }
    { $reader ->
        [own-thoughts] You can ask a doctor for help too.
        [professional] Tell the person what you must pass on, and to whom. Say that gaps are OK.
       *[other] You can write down what comes back, in your own time. It is OK if there are gaps.
    }
    { $reader ->
        [adult-survivor] { $country ->
                [united-kingdom] You can talk to { napac }, or to { samaritans } at any hour.
                [ireland] You can call { dublin-rape-crisis-centre }, day or night, or { one-in-four-ireland }.
                [australia] Day or night: { au-1800respect }. By day: { au-blue-knot }.
                [canada] Day or night: { us-childhelp }. You can call or text { ca-988.phone } if it feels too much.
                [united-states] Day or night: { us-rainn } or { us-childhelp }.
                [new-zealand] Day or night: { nz-safe-to-talk } or { nz-1737.phone }.
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
       *[other] { $country ->
                [united-kingdom] Adults hurt as children: { napac }. Under 19: { childline } { childline.phone }. Any hour: text { shout.text-word } to { shout.text }.
                [ireland] Day or night: { dublin-rape-crisis-centre }. Children: { childline-ireland }.
                [australia] Day or night: { au-1800respect }, or { au-kids-helpline } for ages 5 to 25.
                [canada] Day or night: { us-childhelp } for anyone, { ca-kids-help-phone } for the young.
                [united-states] Day or night: { us-rainn } or { us-childhelp }.
                [new-zealand] Day or night: { nz-safe-to-talk } or { nz-1737.phone }.
                [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $place ->
                [england] Some old group abuse cases, closed with no charge, may get a new look. It is called Operation Beaconport: January 2010 to March 2025. Any force can tell you: { police-101.phone }. If no one answers, try the next line.
                [wales] Some old group abuse cases, closed with no charge, may get a new look. It is called Operation Beaconport: January 2010 to March 2025. Any force can tell you: { police-101.phone }. If no one answers, try the next line.
                [united-kingdom] In England and Wales some old group abuse cases may get a new look. They were closed with no charge, January 2010 to March 2025. If no one answers, try the next helpline.
                [scotland] You can talk to a helper before you decide. Operation Beaconport, which looks again at old group cases, is for England and Wales only. If no one answers, try the next helpline.
                [northern-ireland] You can ask a helper first what they must pass on. Operation Beaconport, which looks again at old group cases, is for England and Wales only. If no one answers, try the next helpline.
                [ireland] { tusla } has a form for adults to tell it about abuse in childhood. You can ask first who will read it. If no one answers, try the next helpline.
                [australia] Abuse in an organisation, such as a school or church. Adults can apply to the { au-national-redress-scheme } before 30 June 2027. If no one answers, try the next helpline.
                [new-zealand] Free therapy is there with or without the police: { nz-acc-sensitive-claims }. If no one answers, try the next helpline.
               *[other] There may be a time limit for court. You can ask the police or a helper now. If no one answers, try the next helpline.
            }
    }
