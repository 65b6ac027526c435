# An old case, closed or never begun, and the national inquiry. Dates first; each group of cases goes its own way (facts, procedures 16). No promise that a case is opened again.
# Operation Beaconport: group cases closed without charge, 1 January 2010 to 31 March 2025, England and Wales; no way in of one's own is known, so the force is asked.
# The inquiry: England and Wales, cannot charge; no way to tell it one's own experience was found. Not the private one. Northern Ireland: never say that no one has to report.
title = Old closed cases and the national inquiry
opening = { $reader ->
        [own-thoughts] An old case can still weigh on you. You can talk to someone who listens.
        [parent] Your child is not to blame. Some old cases can be looked at again. You can ask about this one.
        [friend] The person you care about is not to blame. Some old cases can be looked at again. You can both ask.
        [professional] The person who was hurt is not to blame. Some old cases can be looked at again. You can help them ask.
       *[other] What happened is not your fault. Some old cases can be looked at again. You can ask about yours.
    }
steps =
    { $reader ->
        [own-thoughts] You can talk to someone today. You choose how much to say.
       *[other] { $place ->
            [england] Group abuse, closed with no charge, January 2010 to March 2025. You can ask any force today: { police-101.phone }.
            [wales] Group abuse, closed with no charge, January 2010 to March 2025. You can ask any force today: { police-101.phone }.
            [united-kingdom] England, Wales: group abuse, closed with no charge, January 2010 to March 2025. You can ask any force.
            [scotland] You can ask Police Scotland today, on { police-scotland-report.phone }, to look at an old case again.
            [northern-ireland] You can ask the police today, on { police-101.phone }, to look at an old case again.
            [ireland] You can ask any Garda station today for a new look at an old case.
            [australia] You can ask the police force that had the case to look again: { au-police-131444.phone }.
            [new-zealand] You can ask the police today, on { nz-police-105.phone }, to look at an old case again.
           *[other] You can ask the police force that had the case if it can look again.
        }
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
       *[other] { $place ->
            [england] Closed before 2010, not reported, or not a group. You can tell any force, at any time: { police-101.phone }.
            [wales] Closed before 2010, not reported, or not a group. You can tell any force, at any time: { police-101.phone }.
            [united-kingdom] All other old cases: you can tell any police force on { police-101.phone }. They can be long ago.
            [scotland] If it was never reported, you can tell the police at any time.
            [northern-ireland] If it was never reported, you can tell the police now, however long ago.
            [ireland] If it was never reported, you can tell the Gardai now, however long ago.
           *[other] If it was never reported, you can tell the police now. It can be long ago.
        }
    }
    { $reader ->
        [own-thoughts] You can ask first what a line must pass on.
       *[other] { $place ->
            [england] Closed after March 2025: you can ask for a "Victims' Right to Review". The time may be short. Ask now.
            [wales] Closed after March 2025: you can ask for a "Victims' Right to Review". The time may be short. Ask now.
            [united-kingdom] Closed not long ago: you can ask for a review. There may be a time limit. Ask now.
            [scotland] For a review of a decision, there may be a time limit. Ask now. You can ask in writing.
            [northern-ireland] For a review of a decision, there may be a time limit. Ask now. You can ask in writing.
            [australia] Abuse in a school, church or club: adults can ask the { au-national-redress-scheme }. Apply before 30 June 2027.
            [new-zealand] Free therapy is there, with or without the police: { nz-acc-sensitive-claims }.
           *[other] There may be a time limit for a review or for court. Ask now. You can ask for a written answer.
        }
    }
    { $reader ->
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: you can call { samaritans } or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: you can call { samaritans } or text { text-50808 }.
            [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
            [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
            [united-states] Day or night: you can text { us-crisis-text-line } or call { us-988.phone }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
       *[other] { $place ->
            [england] { $reader ->
                [victim] You can talk first. Under 19: { childline } { childline.phone }. Any hour: { victim-support }.
               *[other] You can talk first: { victim-support }, or { napac } for adults, { napac.phone }.
            }
            [wales] { $reader ->
                [victim] You can talk first. Under 19: { childline } { childline.phone }. Any hour: { victim-support }.
               *[other] You can talk first: { victim-support }, or { napac } for adults, { napac.phone }.
            }
            [scotland] You can talk first: { napac }. Any hour: { samaritans }. Under 19: { childline } { childline.phone }.
            [northern-ireland] { $reader ->
                [victim] You can talk first. Under 19: { childline } { childline.phone }. Or { dsa-helpline-ni }.
               *[other] You can talk first: { dsa-helpline-ni } or { napac }.
            }
            [united-kingdom] You can talk first: { napac }. Any hour: { samaritans }. Under 19: { childline } { childline.phone }.
            [ireland] You can talk first: { dublin-rape-crisis-centre }. Children: { childline-ireland }.
            [australia] You can talk first: { au-1800respect }. Ages 5 to 25: { au-kids-helpline }.
            [canada] You can talk first: { us-childhelp }. For the young: { ca-kids-help-phone }.
            [united-states] You can talk first: { us-rainn } or { us-childhelp }.
            [new-zealand] You can talk first: { nz-safe-to-talk } or { nz-victim-support }.
            [germany] You can talk first: { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] You can talk first: { int-find-a-helpline }. Children: { int-child-helpline-international }.
        }
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] { operation-beaconport } may look at some of those group cases. The { grooming-gangs-inquiry } cannot charge anyone. You can check its page. If no one answers, try the next helpline.
            [wales] { operation-beaconport } may look at some of those group cases. The { grooming-gangs-inquiry } cannot charge anyone. You can check its page. If no one answers, try the next helpline.
            [united-kingdom] Operation Beaconport may look at some of those group cases. The national inquiry cannot charge anyone. Both are for England and Wales. If no one answers, try the next helpline.
           *[other] Only England and Wales have Operation Beaconport and the national inquiry. The first is for group cases closed with no charge, January 2010 to March 2025. If no one answers, try the next helpline.
        }
    }
