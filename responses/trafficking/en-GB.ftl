# Sold, moved, kept, made to work or to have sex for somebody's gain, here or from abroad; also someone who saw it.
# Never send the reader to face anyone or to leave alone. Nothing on visas, papers or the official referral system: the facts hold it from memory or not at all.
# Northern Ireland: never say that nobody has to report. The US line may pass on what it hears: say so.
title = Being sold, moved, kept or made to work
opening = { $reader ->
        [friend] No one is allowed to sell, keep or force the person you care about. They are not to blame, whatever they were given.
        [parent] No one is allowed to sell, keep or force your child. Your child is not to blame, whatever they were given.
        [professional] The person who is sold, kept or forced is not to blame. Your worry is enough to ask for advice.
        [adult-survivor] No one is allowed to sell, keep or force you. It is not your fault, even if you were paid.
        [own-thoughts] No one is allowed to sell, keep or force another person. You can talk to someone who listens.
       *[other] No one is allowed to sell, keep or force you. It is not your fault, even if they gave you money or a home.
    }
steps =
    { $reader ->
        [victim] If you are locked in or taken away, call { $emergency } when you can. Say where you are.
        [adult-survivor] If you are locked in or taken away, call { $emergency } when you can. Say where you are.
        [own-thoughts] If someone is locked in or being taken somewhere, call { $emergency }.
       *[other] If someone is locked in or being taken away, call { $emergency }. Do not face the people who do it.
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
       *[other] { $country ->
            [united-kingdom] { unseen-modern-slavery-helpline }: { unseen-modern-slavery-helpline.phone }. You can ask for an interpreter.
            [canada] Day or night: { ca-human-trafficking-hotline }, { ca-human-trafficking-hotline.phone }.
            [united-states] Day or night: { us-human-trafficking-hotline }, { us-human-trafficking-hotline.phone }.
            [ireland] Day or night: { dublin-rape-crisis-centre } and { samaritans }.
            [australia] Day or night: { au-1800respect }. You can ask for an interpreter.
            [new-zealand] Day or night: { nz-safe-to-talk } and { nz-1737.phone }.
           *[other] You can ask a line here first. You can ask what they must pass on.
        }
    }
    { $reader ->
        [own-thoughts] You can ask first what a line must pass on.
       *[other] { $place ->
            [england] You can tell the police on { police-101.phone }. You can bring someone with you.
            [wales] You can tell the police on { police-101.phone }. You can bring someone with you.
            [scotland] You can tell { police-scotland-report } on { police-scotland-report.phone } or at a station.
            [northern-ireland] You can tell the police on { police-101.phone }. You can bring someone with you.
            [united-kingdom] You can tell the police on { police-101.phone }. You can bring someone with you.
            [ireland] You can tell the Gardai at any station. You can bring someone with you.
            [australia] You can tell the police on { au-police-131444.phone } or at any police station.
            [new-zealand] You can tell the police on { nz-police-105.phone } or at any police station.
            [united-states] You can tell { us-ncmec-cybertipline } about a child. It passes reports to police.
           *[other] You can tell the police where you live. You can bring someone with you.
        }
    }
    { $reader ->
        [own-thoughts] You can stop the call or chat when you want.
        [professional] Speak to the person alone, with an interpreter who does not know the others.
        [adult-survivor] { $place ->
            [england] Day or night: { victim-support } and { rape-sexual-abuse-support-line }.
            [wales] Day or night: { victim-support } and { live-fear-free }.
            [scotland] You can talk to { victim-support-scotland }, or to { samaritans } at any hour.
            [northern-ireland] Day or night: { dsa-helpline-ni } and { samaritans }.
            [united-kingdom] You can talk to { survivors-trust }, or to { samaritans } at any hour.
            [ireland] Day or night: { dublin-rape-crisis-centre } and { samaritans }.
            [australia] Day or night: { au-1800respect } and { au-lifeline }.
            [canada] Day or night: { us-childhelp }, or { ca-988.phone } if it feels too much.
            [united-states] Day or night: { us-rainn } and { us-childhelp }.
            [new-zealand] Day or night: { nz-safe-to-talk } and { nz-victim-support }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [victim] { $country ->
            [united-kingdom] Under 19: { childline }, { childline.phone }. Any hour: text { shout.text-word } to { shout.text }.
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
       *[other] { $country ->
            [united-kingdom] Under 19: { childline }, { childline.phone }. Worried adults: { nspcc-helpline }. Any hour: text { shout.text-word } to { shout.text }.
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
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $country ->
            [united-kingdom] The helpline asks before it shares your details. It may share without asking if there is great danger, or a child at risk. If no one answers, try the next helpline.
            [canada] The hotline is a charity, not the police. It tells police only if you agree or the law makes it. If no one answers, try the next helpline.
            [united-states] The hotline may pass what it hears to the police. You can ask first, before you say your name. If no one answers, try the next helpline.
           *[other] You do not need papers to call a line. You can ask first what they must pass on. If no one answers, try the next helpline.
        }
    }
