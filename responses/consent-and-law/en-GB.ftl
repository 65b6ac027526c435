# What a yes is, and the law on age. Law only for the United Kingdom (facts, section 10): 16; under 13 never; position of trust; exploitation to 18.
# The age for Ireland is from memory in the facts, other countries' ages are not there: not given. Never a verdict on a person, never a way round the law.
# Own-thoughts: no sentence about fault, no report route.
title = Consent and the law on age
opening = { $reader ->
        [friend] Consent means a free yes. The person you care about is not to blame if someone pushed or tricked them.
        [parent] Consent means a free yes. If someone pushed, scared or tricked your child, they are not to blame.
        [professional] Consent means a free yes. If someone pushed, scared or tricked a child, the child is not to blame.
        [own-thoughts] Consent means a free yes. If you worry about how you act, you can talk to someone.
       *[other] Consent means a free yes. If someone pushed, scared or tricked you, it is not your fault.
    }
steps =
    { $reader ->
        [own-thoughts] A person can say no at any time. Being quiet, scared, asleep or very drunk is not a free yes.
        [parent] Your child can say no at any time. Being quiet, scared, asleep or very drunk is not a free yes.
        [friend] Anyone can say no at any time. Being quiet, scared, asleep or very drunk is not a free yes.
        [professional] Anyone can say no at any time. Being quiet, scared, asleep or very drunk is not a free yes.
       *[other] You can say no at any time. Being quiet, scared, asleep or very drunk is not a free yes.
    }
    { $country ->
        [united-kingdom] In the UK, the age of consent is 16. In law, a child under 13 can never agree.
       *[other] { $reader ->
            [own-thoughts] Laws about age differ from place to place. You can ask a helpline about them.
           *[other] Laws about age differ from place to place. You can ask a helpline here or the police.
        }
    }
    { $reader ->
        [own-thoughts] { $country ->
            [united-kingdom] You can talk it over with { stop-it-now }. You need not say who you are.
            [ireland] You can talk it over with { stop-it-now }. You need not say who you are.
            [australia] You can talk it over with { au-stop-it-now }. You can ask what it must pass on.
            [canada] You can talk it over with { ca-talking-for-change }. You can ask what it must pass on.
            [united-states] You can talk it over with { us-stop-it-now }. You can ask what it may pass on.
            [new-zealand] You can talk it over with { nz-safe-to-talk }. You can ask what it may pass on.
           *[other] { int-troubled-desire } is self-help online. It needs no name.
        }
       *[other] { $country ->
            [united-kingdom] A person in a position of trust, like a teacher, is different. For them, sex with under 18s is a crime.
           *[other] A teacher, coach or carer is not allowed to be sexual with a child. You can tell someone.
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
       *[other] { $country ->
            [united-kingdom] { $reader ->
                [victim] Sexual exploitation can happen to anyone under 18, even with a yes. Sharing nudes of under 18s can be a crime. If you were pushed, you are the one harmed. If no one answers, try the next helpline.
               *[other] Sexual exploitation can happen to anyone under 18, even with a yes or gifts. Sharing nudes of under 18s can be a crime. A child pushed into it is the one harmed. If no one answers, try the next line.
            }
           *[other] { $reader ->
                [victim] Sharing a nude of someone under 18 can be a crime. If you were pushed into it, you are the one harmed. If no one answers, try the next helpline.
               *[other] Sharing a nude of someone under 18 can be a crime. A child who was pushed into it is the one harmed. If no one answers, try the next helpline.
            }
        }
    }
